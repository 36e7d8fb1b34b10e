using System.Text.Json.Nodes;
using Alongside.CommandLine;

namespace Alongside.Tests.CommandLine;

public sealed class BenefitsCommandTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"household-{Guid.NewGuid():N}.json");

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task A_household_is_screened_without_a_database()
    {
        var (code, said, _) = await Screen("""
            { "complete": true, "persons": [{ "id": "Ana", "age": 70, "relationship": "self", "incomes": [{ "kind": "social_security", "amount": 700, "per": "month" }] }] }
            """, "--year", "2026", "--state", "WA", "--json");
        code.ShouldBe(0);
        var answer = JsonNode.Parse(said)!;
        ((string)answer["notice"]!).ShouldContain("not a decision");
        var snap = answer["programmes"]!.AsArray().First(each => (string?)each!["programme"] == "snap")!;
        ((string?)snap["answer"]).ShouldBe("likely");
        // 298 less 30 % of (700 - 209), in whole dollars.
        ((decimal?)snap["amount"]!["value"]).ShouldBe(150);
        ((string?)snap["amount"]!["per"]).ShouldBe("month");
    }

    [Fact]
    public async Task What_is_not_known_is_asked_for_and_never_guessed()
    {
        var (_, said, _) = await Screen("""{ "persons": [{ "id": "Ana" }] }""", "--year", "2026", "--json", "--only", "csfp");
        var csfp = JsonNode.Parse(said)!["programmes"]![0]!;
        ((string?)csfp["answer"]).ShouldBe("cannotTell");
        csfp["missing"]!.AsArray().Select(each => (string?)each!["fact"]).ShouldBe(["age", "state", "incomes"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("""{ "persons": [{ "agee": 4 }] }""", "persons[0].agee: is not known here")]
    [InlineData("""{ "persons": [{ "age": 200 }] }""", "persons[0].age: 200 is not between 0 and 130")]
    [InlineData("""{ "persons": [{ "incomes": [{ "kind": "wages", "amount": 5, "per": "fortnight" }] }] }""", "persons[0].incomes[0].per: \"fortnight\" is none of")]
    [InlineData("""{ "persons": [] }""", "a household has at least one person")]
    [InlineData("""{ "persons": [ """, "line 1: this is not JSON")]
    [InlineData("", "line 1: this is not JSON")]
    [InlineData("[]", "has to be an object")]
    [InlineData("""{ "known": { "size": "three" }, "persons": [{}] }""", "known.size: has to be a number")]
    public async Task What_cannot_be_read_is_told_with_its_place(string household, string sentence)
    {
        var (code, _, trouble) = await Screen(household, "--year", "2026");
        code.ShouldBe(2);
        trouble.ShouldContain(sentence);
        trouble.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("--year twentysix", "\"twentysix\" is not a year")]
    [InlineData("--year 1066", "\"1066\" is not a year")]
    [InlineData("--day 2026-02-30", "\"2026-02-30\" is not a day")]
    [InlineData("--state ZZ", "\"ZZ\" is not a state")]
    [InlineData("--only snap rent", "\"rent\" is no programme")]
    [InlineData("--pack /nowhere/at/all", "There is no folder")]
    public async Task What_cannot_be_asked_for_is_told_in_plain_words(string options, string sentence)
    {
        var (code, said, trouble) = await Screen("""{ "persons": [{}] }""", options.Split(' '));
        (code, said).ShouldBe((2, ""));
        trouble.ShouldContain(sentence);
    }

    [Fact]
    public async Task A_file_that_is_not_there_or_far_too_large_is_refused()
    {
        (await Run("benefits", "screen", _file)).ShouldBe((2, "", $"There is no file {_file}.{Environment.NewLine}"));
        (await Run("benefits", "screen", Path.GetTempPath())).Trouble.ShouldContain("is a folder");
        var (code, _, trouble) = await Screen(new string(' ', 1_000_001));
        code.ShouldBe(2);
        trouble.ShouldContain("larger than 1 MB");
    }

    [Fact]
    public async Task The_published_schema_is_that_of_the_facts()
    {
        var (_, said, _) = await Run("benefits", "schema");
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Alongside.slnx"))) root = Path.GetDirectoryName(root)!;
        JsonNode.DeepEquals(JsonNode.Parse(said), JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(root, "docs", "benefits-household.schema.json")))).ShouldBeTrue();
    }

    private async Task<(int Code, string Said, string Trouble)> Screen(string household, params string[] options)
    {
        await File.WriteAllTextAsync(_file, household);
        return await Run(["benefits", "screen", _file, .. options]);
    }

    private static async Task<(int Code, string Said, string Trouble)> Run(params string[] arguments)
    {
        using var said = new StringWriter();
        using var trouble = new StringWriter();
        var code = await AlongsideCommand.Run(arguments, new Terminal(TextReader.Null, said, trouble));
        return (code, said.ToString(), trouble.ToString());
    }
}
