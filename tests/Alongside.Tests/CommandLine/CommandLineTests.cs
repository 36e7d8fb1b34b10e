using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Alongside.CommandLine;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.Data.Sqlite;

namespace Alongside.Tests.CommandLine;

public sealed class CommandLineTests : IDisposable
{
    private const string Password = "marble otter climbs the harp";
    private readonly string _folder = Directory.CreateTempSubdirectory("alongside-cli-").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("")]
    [InlineData("serve")]
    [InlineData("setup")]
    [InlineData("demo")]
    [InlineData("user")]
    [InlineData("user add")]
    [InlineData("user disable")]
    [InlineData("user enable")]
    [InlineData("user reset")]
    [InlineData("user list")]
    [InlineData("form check")]
    [InlineData("form import")]
    [InlineData("people")]
    [InlineData("people match")]
    [InlineData("directory import")]
    [InlineData("ledger")]
    [InlineData("ledger show")]
    [InlineData("ledger verify")]
    [InlineData("ledger checkpoint")]
    [InlineData("backup")]
    [InlineData("restore")]
    [InlineData("check")]
    [InlineData("keys rotate")]
    [InlineData("benefits screen")]
    [InlineData("benefits check")]
    [InlineData("version")]
    public async Task Every_command_explains_itself(string command)
    {
        var said = await Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        said.Code.ShouldBe(0);
        said.Out.ShouldContain("Usage:");
        said.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("dance", "dance")]
    [InlineData("serve --port many", "many")]
    [InlineData("user", "alongside user --help shows how")]
    [InlineData("ledger show --since yesterday", "\"yesterday\" is not something that --since can take")]
    [InlineData("user add lena@agency.example", "--name")]
    [InlineData("demo --cases -5", "-5")]
    public async Task What_cannot_be_read_is_said_in_one_line(string line, string about)
    {
        var said = await Run(line.Split(' '));
        said.Code.ShouldNotBe(0);
        said.Error.Trim().ShouldContain(about);
        said.Error.Trim().ShouldNotContain("\n");
    }

    [Fact]
    public async Task Forms_are_checked_with_the_place_of_each_fault_and_without_a_database()
    {
        var pack = Path.Combine(Architecture.SourceFiles.Root(), "packs/instruments/phq-9.json");
        var good = await Run("form", "check", pack);
        (good.Code, good.Out).ShouldBe((0, good.Out));
        good.Out.ShouldContain("can be used");
        var broken = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(broken, """{ "resourceType": "Questionnaire", "status": "active", "item": [{ "text": "No id", "type": "string" }] }""", TestContext.Current.CancellationToken);
        var bad = await Run("form", "check", broken);
        bad.Code.ShouldNotBe(0);
        bad.Out.ShouldContain("Questionnaire.item[0]");
        (await Run("form", "check", broken + ".nowhere")).ShouldRefuse("There is no file");
    }

    [Fact]
    public async Task Version_answers_people_and_programs()
    {
        (await Run("version")).Out.ShouldStartWith("Alongside ");
        JsonDocument.Parse((await Run("version", "--json")).Out).RootElement.GetProperty("version").GetString().ShouldNotBeNullOrEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task An_agency_is_set_up_unattended_once_and_run_from_the_command_line(DatabaseKind kind)
    {
        await using var database = await TestDatabase.Create(kind);
        string[] at = kind == DatabaseKind.Postgres ? ["--data", _folder, "--postgres", database.Options.ConnectionString] : ["--data", database.Options.DataFolder];
        if (kind == DatabaseKind.Postgres) File.Copy(database.Options.AgencyKeyFile, Path.Combine(_folder, "agency.key"));
        string[] setup = ["setup", "--name", "Quay House", "--time-zone", "America/Denver", "--language", "en", "--language", "es",
            "--admin-name", "Ada Moreau-Demo", "--admin-email", "ada@quay.example", "--password-stdin", .. at];

        (await Run(setup, input: "too weak\n")).ShouldRefuse("at least 12 characters");
        (await Run([.. setup, "--time-zone", "Mars/Olympus"], input: Password)).Code.ShouldNotBe(0);
        (await Run(setup, input: Password + "\n")).Out.ShouldContain("Quay House is set up");
        (await Run(setup, input: Password)).ShouldRefuse("The agency is set up already.");

        var added = await Run(["user", "add", "lena@quay.example", "--name", "Lena-Demo", "--role", "Caseworker", "--role", "Supervisor", "--grant", "Health", "--json", .. at]);
        added.Code.ShouldBe(0, added.Error);
        JsonDocument.Parse(added.Out).RootElement.GetProperty("link").GetString()!.ShouldStartWith("http://localhost:5080/welcome/");
        (await Run(["user", "add", "lena@quay.example", "--name", "Lena-Demo", "--role", "Caseworker", .. at])).ShouldRefuse("There is a worker with this e-mail address already.");

        (await Run(["user", "disable", "ada@quay.example", .. at])).ShouldRefuse("This is the only active administrator");
        (await Run(["user", "disable", "lena@quay.example", .. at])).Out.ShouldContain("is disabled.");
        (await Run(["user", "reset", "lena@quay.example", .. at])).ShouldRefuse("enable it first");
        (await Run(["user", "enable", "LENA@quay.example", .. at])).Code.ShouldBe(0);
        (await Run(["user", "enable", "nobody@quay.example", .. at])).ShouldRefuse("There is no worker with the e-mail address nobody@quay.example.");
        (await Run(["user", "reset", "ada@quay.example", "--address", "https://quay.example/", .. at])).Out.ShouldContain("https://quay.example/welcome/");

        var list = await Run(["user", "list", .. at]);
        list.Out.ShouldContain("Lena-Demo");
        list.Out.ShouldContain("Invited");
        JsonDocument.Parse((await Run(["user", "list", "--json", .. at])).Out).RootElement.GetArrayLength().ShouldBe(2);

        var ledger = await Run(["ledger", "show", "--limit", "100", .. at]);
        ledger.Out.ShouldContain($"Command line ({Environment.UserName})");
        ledger.Out.ShouldContain("worker.disabled");
        ledger.Out.ShouldNotContain(Password);
        var entries = JsonDocument.Parse((await Run(["ledger", "show", "--json", "--limit", "1", .. at])).Out).RootElement;
        entries.GetArrayLength().ShouldBe(1);
        entries[0].GetProperty("act").GetString().ShouldBe("ledger.viewed");
        (await Run(["ledger", "show", "--since", "2999-01-01", .. at])).Out.ShouldContain("Nothing is on the ledger for this.");
        (await Run(["ledger", "show", "--case", "C-1999-00001", .. at])).ShouldRefuse("There is no case C-1999-00001.");
        (await Run(["ledger", "show", "--worker", "nobody@quay.example", .. at])).ShouldRefuse("There is no worker");
        (await Run(["ledger", "verify", .. at])).Code.ShouldBe(1, "there is no checkpoint yet");
        (await Run(["ledger", "checkpoint", .. at])).Out.ShouldContain("\"signature\":");
        (await Run(["ledger", "verify", .. at])).Out.ShouldContain("The ledger is whole");
        (await Run(["ledger", "verify", "--against", Path.Combine(_folder, "nothing"), .. at])).ShouldRefuse("There is no file");
        (await Run(["demo", .. at])).ShouldRefuse("There is an agency in this database already");
    }

    [Fact]
    public async Task Serve_refuses_a_port_in_use_and_changes_nothing()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var folder = Path.Combine(_folder, "new");
        (await Run("serve", "--port", $"{port}", "--data", folder)).ShouldRefuse($"Port {port} is in use");
        Directory.Exists(folder).ShouldBeFalse();
        (await Run("serve", "--port", "70000", "--data", folder)).ShouldRefuse("70000 is not a port");
    }

    [Fact]
    public async Task Serve_refuses_a_folder_it_cannot_write()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
        (await Run("serve", "--port", $"{FreePort()}", "--data", Path.Combine(file, "below"))).ShouldRefuse("cannot be written");
    }

    [Fact]
    public async Task Serve_refuses_a_database_newer_than_the_program_and_leaves_it_alone()
    {
        await using var database = await TestDatabase.Create(DatabaseKind.Sqlite);
        await using (var connection = new SqliteConnection(database.Options.ConnectionString))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_FromTheFuture', '99.0')";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        (await Run("serve", "--port", $"{FreePort()}", "--data", database.Options.DataFolder)).ShouldRefuse("The database is newer than this program");
        (await Run("user", "list", "--data", database.Options.DataFolder)).ShouldRefuse("The database is newer than this program");
    }

    [Fact]
    public async Task A_file_that_is_no_database_and_a_foreign_key_file_are_named()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "alongside.db"), new string('x', 5000), TestContext.Current.CancellationToken);
        (await Run("user", "list", "--data", _folder)).ShouldRefuse("not a database");
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=a;Database=b;Timeout=2", "PostgreSQL cannot be reached")]
    [InlineData("this is not a connection string", "The connection string cannot be read")]
    public async Task An_unreachable_postgres_is_refused_before_anything_is_made(string connection, string sentence)
    {
        var folder = Path.Combine(_folder, "new");
        (await Run("serve", "--port", $"{FreePort()}", "--data", folder, "--postgres", connection)).ShouldRefuse(sentence);
        Directory.Exists(folder).ShouldBeFalse();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static Task<Said> Run(params string[] args) => Run(args, input: "");

    private static async Task<Said> Run(string[] args, string input)
    {
        using var answer = new StringWriter();
        using var error = new StringWriter();
        using var reader = new StringReader(input);
        var code = await AlongsideCommand.Run(args, new Terminal(reader, answer, error));
        return new Said(code, answer.ToString(), error.ToString());
    }

    private sealed record Said(int Code, string Out, string Error)
    {
        public void ShouldRefuse(string sentence)
        {
            Code.ShouldNotBe(0);
            Error.Trim().ShouldContain(sentence);
            Error.Trim().ShouldNotContain("\n");
            Error.ShouldNotContain("   at ");
            Out.ShouldBeEmpty();
        }
    }
}
