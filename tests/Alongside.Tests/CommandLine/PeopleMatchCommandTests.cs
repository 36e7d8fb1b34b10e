using System.Text.Json;
using Alongside.CommandLine;

namespace Alongside.Tests.CommandLine;

/// <summary>A list of people is searched for those who are there twice, without a database.</summary>
public sealed class PeopleMatchCommandTests : IDisposable
{
    private const string List =
        """
        Client No,First,Last,DOB,Address,City,ZIP,SSN
        a1,Rosa,Delgado-Demo,3/4/1990,12 Giblin St,Delhi,53001,540-12-1415
        a2,Rosa,Delgdo-Demo,3/4/1990,12 Giblin Street,Delhi,53001,
        a3,Omar,Tanaka-Demo,8/11/1972,77 Shore Rd,Verona,53077,
        a4,"Luz, Ana",Delgado-Demo,7/9/2016,12 Giblin St,Delhi,53001,
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("alongside-match-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Pairs_are_written_with_score_decision_and_reasons()
    {
        var (code, said, error) = await Match(Given("people.csv", List), "--map", "id=Client No");
        code.ShouldBe(0, error);
        said.ShouldContain("Client No is taken for id, First is taken for given name");
        said.ShouldContain("Nobody was merged.");
        var lines = await File.ReadAllLinesAsync(Pairs, TestContext.Current.CancellationToken);
        lines[0].ShouldBe("id_1,id_2,score,decision,reasons,row_1,row_2");
        lines[1].ShouldMatch("""^a1,a2,\d+\.\d\d,match,"same birth date, same given name, family name written almost the same, same address",1,2$""");
        lines.ShouldNotContain(line => line.Contains("a3"));
        lines.ShouldNotContain(line => line.Contains("a4") && line.Contains(",match,"));
    }

    [Fact]
    public async Task Rows_are_told_by_their_number_when_there_is_no_id()
    {
        var (code, said, _) = await Match(Given("people.csv", List), "--ignore", "SSN", "--json");
        code.ShouldBe(0);
        var told = JsonDocument.Parse(said).RootElement;
        told.GetProperty("people").GetInt32().ShouldBe(4);
        told.GetProperty("files")[0].GetProperty("notUsed").EnumerateArray().Select(column => column.GetString()).ShouldBe(["Client No", "SSN"]);
        (await File.ReadAllLinesAsync(Pairs, TestContext.Current.CancellationToken))[1].ShouldStartWith("1,2,");
    }

    [Fact]
    public async Task Two_lists_are_linked()
    {
        var other = Given("other.csv", "id,given name,surname,birth date\nb1,Tanaka-Demo,Omar,1972-08-11\nb2,Omar,Tanaka-Demo,1972-08-11\n");
        var (code, _, error) = await Match(Given("people.csv", List), "--map", "id=Client No", "--with", other);
        code.ShouldBe(1);
        error.ShouldContain("There is no column \"Client No\" in other.csv");
        (await Match(Given("people.csv", List.Replace("Client No", "id")), "--with", other)).Code.ShouldBe(0);
        var lines = await File.ReadAllLinesAsync(Pairs, TestContext.Current.CancellationToken);
        lines.Skip(1).Select(line => string.Join(' ', line.Split(',')[..2])).ShouldBe(["a3 b2", "a3 b1"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("", "people.csv is empty.")]
    [InlineData("colour,shape\nred,round\n", "Nothing in people.csv can be compared")]
    [InlineData("name,dob\nRosa,1990,more\n", "people.csv, row 2: it has 3 cells and the file has 2 columns.")]
    [InlineData("PK\u0003\u0004", "is a spreadsheet (.xlsx) or a zip, not CSV")]
    public async Task What_cannot_be_read_is_told_in_one_plain_sentence(string text, string sentence)
    {
        var (code, _, error) = await Match(Given("people.csv", text));
        code.ShouldBe(1);
        error.ShouldContain(sentence);
        error.Trim().ShouldNotContain("\n");
        File.Exists(Pairs).ShouldBeFalse();
    }

    [Fact]
    public async Task A_missing_file_or_one_that_cannot_be_written_is_named()
    {
        (await Match(Path.Combine(_folder, "nowhere.csv"))).Error.ShouldContain("There is no file");
        var (code, _, error) = await Run("people", "match", Given("people.csv", List), "--out", Path.Combine(_folder, "no", "pairs.csv"));
        code.ShouldBe(1);
        error.ShouldContain("cannot be written: choose another with --out");
        (await Run("people", "match", "--out", Pairs)).Error.ShouldContain("Say which file");
        (await Run("people", "match", Given("people.csv", List))).Error.ShouldContain("--out");
    }

    private string Pairs => Path.Combine(_folder, "pairs.csv");

    private string Given(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private Task<(int Code, string Out, string Error)> Match(string file, params string[] options) => Run(["people", "match", file, .. options, "--out", Pairs]);

    private static async Task<(int Code, string Out, string Error)> Run(params string[] args)
    {
        using var answer = new StringWriter();
        using var error = new StringWriter();
        using var reader = new StringReader("");
        var code = await AlongsideCommand.Run(args, new Terminal(reader, answer, error));
        return (code, answer.ToString(), error.ToString());
    }
}
