using System.Net;
using System.Text.RegularExpressions;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Alongside.Tests.Safekeeping;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Tests.Architecture;

/// <summary>Every handler × whose record: what is somebody else's answers exactly as what is not there, and no id in a form opens a way to it.</summary>
public partial class OwnershipTests
{
    private static readonly string[] WrittenByAsking = ["ledger", "ledger_person", "done_form", "session", "worker", "number_series", "data_key"];

    [Fact]
    public async Task Every_handler_belongs_to_a_row_of_the_table()
    {
        await using var app = await AlongsideApp.Start();
        var handlers = await Handler.All(app);
        handlers.Count.ShouldBeGreaterThan(150);
        handlers.Select(handler => handler.Template).Except(EndpointTable.Rows.Select(row => row.Template)).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task A_strangers_record_and_one_that_is_not_there_answer_alike_on_every_handler_and_nothing_is_written(DatabaseKind on)
    {
        await using var world = await PermissionWorld.Make(on);
        var (desk, here) = (await world.Stranger(), world.App.Services.GetRequiredService<DatabaseOptions>());
        var token = await Token(desk);
        var (before, wrong, tried) = (await Rows.Everything(here), new List<string>(), 0);
        foreach (var handler in await Handler.All(world.App))
        {
            var row = EndpointTable.Rows.Single(row => row.Template == handler.Template);
            if (!row.IsScoped || !row.Roles.HasFlag(Role.Caseworker)) continue;
            var (theirs, nowhere) = (handler.At(row.Address(world)), handler.At(AnyId().Replace(row.Address(world), _ => Guid.NewGuid().ToString())));
            var (of, none) = (await Send(desk, handler.Method, theirs, token), await Send(desk, handler.Method, nowhere, token));
            tried++;
            if (of.Status != HttpStatusCode.NotFound || of != none) wrong.Add($"{handler}: {of.Status} with {of.Body.Length} letters, and {none.Status} with {none.Body.Length}");
        }
        wrong.ShouldBeEmpty();
        tried.ShouldBeGreaterThan(90);
        Same(before, await Rows.Everything(here)).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task No_id_in_a_form_of_ones_own_case_reaches_what_is_of_another(DatabaseKind on)
    {
        await using var world = await PermissionWorld.Make(on);
        var own = await world.Cases.Open("Jonah", "Abel-Demo", world.Cases.Stranger);
        var (desk, here) = (await world.Stranger(), world.App.Services.GetRequiredService<DatabaseOptions>());
        var theirs = await ForeignIds(world);
        var (token, before, tried) = (await Token(desk), await Of(here, theirs), 0);
        foreach (var handler in (await Handler.All(world.App)).Where(handler => handler.Method == "POST"))
        {
            var row = EndpointTable.Rows.Single(row => row.Template == handler.Template);
            if (row.IsPublic || row.IsOfAgency || !row.Roles.HasFlag(Role.Caseworker) || handler.Template == "sign-out") continue;
            var fields = handler.IdFields().Where(field => field is not ("Id" or "id")).Distinct().ToList();
            var page = row.Address(world).Replace(world.Case.ToString(), own.ToString(), StringComparison.Ordinal);
            if (fields.Count == 0 || theirs.Exists(id => page.Contains(id, StringComparison.OrdinalIgnoreCase))) continue;
            foreach (var id in theirs)
            {
                tried++;
                var answer = await Send(desk, "POST", handler.At(page), token, fields.Select(field => KeyValuePair.Create(field, id)));
                ((int)answer.Status).ShouldBeLessThan(500, $"{handler} with {id}: {string.Join('\n', world.App.Log.Errors)}");
                answer.Body.ShouldNotContain("Delgado", Shouldly.Case.Sensitive, $"{handler} with {id}");
            }
        }
        tried.ShouldBeGreaterThan(200);
        Same(before, await Of(here, theirs)).ShouldBeEmpty();
    }

    private static async Task<List<string>> ForeignIds(PermissionWorld world)
    {
        var more = await world.App.Read(async db => new[]
        {
            await db.Set<Alongside.Cases.Participant>().Where(row => row.CaseId == world.Case).Select(row => row.Id).FirstAsync(),
            await db.Set<Alongside.Cases.Assignment>().Where(row => row.CaseId == world.Case).Select(row => row.Id).FirstAsync(),
            await db.Set<Alongside.Cases.Clocks.Clock>().Where(row => row.CaseId == world.Case).Select(row => row.Id).FirstAsync(),
        });
        Guid[] known = [world.Case, world.Client, world.Flag, world.Plan.Goal, world.Plan.Step, world.Note, world.Assessment, world.Referral, world.FollowUp];
        return [.. known.Concat(more).Select(id => id.ToString())];
    }

    /// <summary>Every row that speaks of one of these ids.</summary>
    private static async Task<Dictionary<string, List<string>>> Of(DatabaseOptions here, List<string> ids) => (await Rows.Everything(here))
        .ToDictionary(table => table.Key, table => table.Value.Where(row => ids.Exists(id => row.Contains(id, StringComparison.OrdinalIgnoreCase))).ToList());

    private static IEnumerable<string> Same(Dictionary<string, List<string>> before, Dictionary<string, List<string>> after) =>
        from table in before.Keys.Except(WrittenByAsking)
        from row in before[table].Except(after[table]).Concat(after[table].Except(before[table]))
        select $"{table}: {row}";

    private static async Task<string> Token(Desk desk) =>
        (await desk.Visit("/follow-ups/add")).Document.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private static async Task<Answer> Send(Desk desk, string method, string address, string token, IEnumerable<KeyValuePair<string, string>>? fields = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));
        if (method == "POST")
        {
            request.Content = new FormUrlEncodedContent((fields ?? []).Append(KeyValuePair.Create("__RequestVerificationToken", token)));
            request.Headers.Add("Origin", "https://localhost");
        }
        using var answer = await desk.Http.SendAsync(request);
        var body = await answer.Content.ReadAsStringAsync();
        return new(answer.StatusCode, AnyId().Replace(body, "…"));
    }

    private sealed record Answer(HttpStatusCode Status, string Body);

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AnyId();
}
