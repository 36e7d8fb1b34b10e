using System.Net;
using System.Net.Http.Headers;
using Alongside.Bench.Faults;
using Alongside.FollowUps;
using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Alongside.Tests.Reliability;

/// <summary>A database that is away for a while costs a moment, never a word: a plain page, and the same form goes through afterwards.</summary>
public sealed class DatabaseAwayTests
{
    [Theory, OnBothDatabases]
    public async Task While_the_database_is_away_a_form_is_answered_with_a_plain_page_and_goes_through_afterwards(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var options = app.Services.GetRequiredService<DatabaseOptions>();
        var away = on == DatabaseKind.Postgres ? Refused(options) : Unreachable(options);

        await BeginAndPass(app, away);
    }

    [Fact]
    public async Task While_the_files_are_read_only_a_form_is_answered_with_a_plain_page_and_goes_through_afterwards()
    {
        await using var app = await AlongsideApp.Start();
        var trouble = OnSqlite.ReadOnly(app.Services.GetRequiredService<DatabaseOptions>());
        if (trouble is null) Assert.Skip("This file system does not let files be made immutable.");

        await BeginAndPass(app, trouble);
    }

    private static async Task BeginAndPass(AlongsideApp app, Trouble trouble)
    {
        var desk = await app.SignIn(Role.Caseworker);
        var form = (IHtmlFormElement)(await desk.Visit("/follow-ups/add")).Document.QuerySelector("[name='Form.Title']")!.Closest("form")!;
        ((IHtmlInputElement)form.QuerySelector("[name='Form.Title']")!).Value = "Call Rosa";
        await trouble.Begin();
        try
        {
            ShouldBePlain(await Post(desk, form));
            ShouldBePlain(await Read(desk.Http.GetAsync("/follow-ups")), orFine: true);
        }
        finally
        {
            await trouble.End();
        }
        (await app.Read(db => db.FollowUps.CountAsync())).ShouldBe(0);
        (await app.Read(db => db.Ledger.CountAsync(entry => entry.Act == "follow-up.added"))).ShouldBe(0);

        (await Post(desk, form)).Status.ShouldBe(HttpStatusCode.OK);
        (await Post(desk, form)).Status.ShouldBe(HttpStatusCode.OK);

        (await desk.Visit("/follow-ups")).ShouldBeAt("/follow-ups").ShouldSee("Call Rosa");
        (await app.Read(db => db.FollowUps.CountAsync())).ShouldBe(1);
        app.Log.Errors.ShouldNotContain(line => line.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
    }

    private static void ShouldBePlain((HttpStatusCode Status, string Text) answer, bool orFine = false)
    {
        if (orFine && answer.Status == HttpStatusCode.OK) return;
        answer.Status.ShouldBe(HttpStatusCode.ServiceUnavailable, answer.Text);
        answer.Text.ShouldContain("One moment");
        answer.Text.ShouldNotContain("Exception");
    }

    private static async Task<(HttpStatusCode Status, string Text)> Post(Desk desk, IHtmlFormElement form)
    {
        form.NoValidate = true;
        var submission = form.GetSubmission(form.QuerySelectorAll<IHtmlButtonElement>("button").First(button => button.TextContent.Trim() == "Add follow-up"))!;
        using var body = new MemoryStream();
        submission.Body.CopyTo(body);
        var content = new ByteArrayContent(body.ToArray());
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(submission.MimeType!);
        return await Read(desk.Http.PostAsync(new Uri(submission.Target.Href), content));
    }

    private static async Task<(HttpStatusCode Status, string Text)> Read(Task<HttpResponseMessage> asked)
    {
        using var answer = await asked;
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static Trouble Refused(DatabaseOptions options)
    {
        var name = TestPostgres.NameOf(options.ConnectionString);
        return new("connections refused",
            () => Tell($"ALTER DATABASE \"{name}\" ALLOW_CONNECTIONS false; SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"),
            () => Tell($"ALTER DATABASE \"{name}\" ALLOW_CONNECTIONS true"));
    }

    private static async Task Tell(string sql)
    {
        await using var connection = new NpgsqlConnection(TestPostgres.Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The file is where it cannot be opened.</summary>
    private static Trouble Unreachable(DatabaseOptions options)
    {
        var (file, elsewhere) = (Path.Combine(options.DataFolder, "alongside.db"), Path.Combine(options.DataFolder, "elsewhere.db"));
        return new("unreachable",
            () =>
            {
                using (var connection = new SqliteConnection(options.ConnectionString)) SqliteConnection.ClearPool(connection);
                File.Move(file, elsewhere);
                Directory.CreateDirectory(file);
                return Task.CompletedTask;
            },
            () =>
            {
                Directory.Delete(file);
                File.Move(elsewhere, file);
                return Task.CompletedTask;
            });
    }
}
