using System.Text.Json;
using Alongside.Assessments;
using Alongside.CommandLine;
using Alongside.ServiceDirectory;
using Alongside.Shared.Database;
using Alongside.Tests.Architecture;
using Alongside.Tests.Harness;
using Alongside.Tests.ServiceDirectory;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.CommandLine;

/// <summary>Forms and the directory are loaded from the command line whole, or not at all.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alongside-cli-").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory, OnBothDatabases]
    public async Task Forms_are_imported_together_or_not_at_all(DatabaseKind on)
    {
        await using var database = await TestDatabase.Create(on);
        var (at, good, broken) = (await SetUp(database), Pack("phq-9.json"), Path.Combine(_folder, "broken.json"));
        await File.WriteAllTextAsync(broken, """{ "resourceType": "Questionnaire", "status": "active", "item": [{ "text": "No id", "type": "string" }] }""", TestContext.Current.CancellationToken);

        var refused = await Run(["form", "import", good, broken, .. at]);
        refused.Code.ShouldBe(1);
        refused.Out.ShouldContain("broken.json: cannot be used");
        refused.Out.ShouldContain("Questionnaire.item[0]");
        refused.Error.Trim().ShouldBe("Nothing was imported: a file cannot be used.");
        (await Forms(database)).ShouldBeEmpty();
        (await Run(["form", "import", Path.Combine(_folder, "nowhere.json"), .. at])).Code.ShouldBe(1);

        var done = await Run(["form", "import", good, Pack("strengths-and-needs-short.json"), "--json", .. at]);
        done.Code.ShouldBe(0, done.Error);
        var files = JsonDocument.Parse(done.Out).RootElement;
        files.GetArrayLength().ShouldBe(2);
        files[0].GetProperty("file").GetString().ShouldBe("phq-9.json");
        files[0].GetProperty("usable").GetBoolean().ShouldBeTrue();
        (await Forms(database)).Count.ShouldBe(2);
        (await Run(["form", "import", good, .. at])).Error.ShouldContain("is here already");
        (await Run(["ledger", "show", "--limit", "10", .. at])).Out.ShouldContain("form.imported");
    }

    [Theory, OnBothDatabases]
    public async Task A_directory_with_a_fault_is_refused_by_file_and_row_and_a_sound_one_is_loaded(DatabaseKind on)
    {
        await using var database = await TestDatabase.Create(on);
        var at = await SetUp(database);
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "County")).FullName;
        await Write("organizations.csv", CsvFiles.Organisations);
        await Write("services.csv", "id,organization_id,name\ns1,o1,Pantry\ns1,o1,Meals\n");

        var refused = await Run(["directory", "import", folder, .. at]);
        refused.Code.ShouldBe(1);
        refused.Error.ShouldContain("Nothing was loaded. services.csv, row 3, id: The id \"s1\" is used twice");
        refused.Error.Trim().ShouldNotContain("\n");
        (await Services(database)).ShouldBeEmpty();
        (await Run(["directory", "import", Path.Combine(_folder, "nowhere"), .. at])).Error.ShouldContain("There is no file or folder");

        await Write("services.csv", CsvFiles.Services);
        await Write("extra.csv", "id\n1\n");
        var done = await Run(["directory", "import", folder, "--json", .. at]);
        done.Code.ShouldBe(0, done.Error);
        var told = JsonDocument.Parse(done.Out).RootElement;
        told.GetProperty("source").GetString().ShouldBe("County");
        told.GetProperty("faults")[0].GetProperty("file").GetString().ShouldBe("extra.csv");
        (await Services(database)).ShouldBe(["Weekly food pantry"]);

        var again = await Run(["directory", "import", folder, "--name", "County", .. at]);
        again.Out.ShouldContain("\"County\": ");
        (await Services(database)).ShouldBe(["Weekly food pantry"]);

        Task Write(string name, string text) => File.WriteAllTextAsync(Path.Combine(folder, name), text, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task The_directory_of_the_demo_is_loaded_whole()
    {
        await using var database = await TestDatabase.Create(DatabaseKind.Sqlite);
        var at = await SetUp(database);
        var demo = Path.Combine(SourceFiles.Root(), "packs/demo/directory");
        var done = await Run(["directory", "import", demo, .. at]);
        done.Code.ShouldBe(0, done.Error);
        (await Services(database)).Count.ShouldBe((await File.ReadAllLinesAsync(Path.Combine(demo, "services.csv"), TestContext.Current.CancellationToken)).Length - 1);
    }

    private static string Pack(string name) => Path.Combine(SourceFiles.Root(), "packs/instruments", name);

    private async Task<string[]> SetUp(TestDatabase database)
    {
        string[] at = database.Options.Kind == DatabaseKind.Postgres ? ["--data", _folder, "--postgres", database.Options.ConnectionString] : ["--data", database.Options.DataFolder];
        if (database.Options.Kind == DatabaseKind.Postgres) File.Copy(database.Options.AgencyKeyFile, Path.Combine(_folder, "agency.key"));
        var done = await Run(["setup", "--name", "Quay House", "--time-zone", "America/Denver", "--language", "en",
            "--admin-name", "Ada Moreau-Demo", "--admin-email", "ada@quay.example", "--password-stdin", .. at], "marble otter climbs the harp");
        done.Code.ShouldBe(0, done.Error);
        return at;
    }

    private static Task<List<string>> Forms(TestDatabase database) => Read(database, db =>
    {
        var forms = db.AssessmentForms;
        return forms.Select(row => row.Title).ToListAsync();
    });

    private static Task<List<string>> Services(TestDatabase database) => Read(database, db => db.Set<Service>().Select(row => row.Name).ToListAsync());

    private static async Task<T> Read<T>(TestDatabase database, Func<AlongsideDb, Task<T>> read)
    {
        var secrets = SecretBox.FromFile(database.Options.AgencyKeyFile);
        await using AlongsideDb db = database.Options.Kind == DatabaseKind.Sqlite
            ? new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(database.Options.ConnectionString).Options, secrets)
            : new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(database.Options.ConnectionString).Options, secrets);
        return await read(db);
    }

    private static async Task<(int Code, string Out, string Error)> Run(string[] args, string input = "")
    {
        using var answer = new StringWriter();
        using var error = new StringWriter();
        using var reader = new StringReader(input);
        var code = await AlongsideCommand.Run(args, new Terminal(reader, answer, error));
        return (code, answer.ToString(), error.ToString());
    }
}
