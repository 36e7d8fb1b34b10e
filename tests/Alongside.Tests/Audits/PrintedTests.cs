using System.Net;
using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Web;
using Alongside.Tests.Architecture;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Audits;

public class PrintedTests
{
    [Theory, OnBothDatabases]
    public async Task A_page_that_is_printed_is_on_the_ledger_with_everybody_on_it(DatabaseKind on)
    {
        await using var world = await PermissionWorld.Make(on);
        var sam = await world.Desk(Role.Supervisor);
        foreach (var page in new[] { $"/cases/{world.Case}", $"/people/{world.Client}", "/cases?show=All", "/people?q=rosa" })
            (await Print(sam, await sam.Visit(page))).ShouldBe(HttpStatusCode.NoContent, page);

        var maya = await world.Desk(Role.Caseworker);
        (await maya.Visit($"/cases/{world.Case}/history?only=views")).ShouldSee("Samuel Okafor-Demo Printed: Case C-2026-00001, Timeline");
        (await maya.Visit($"/cases/{world.Case}/history?only=acts")).ShouldNotSee("Printed");
        (await maya.Visit($"/people/{world.Client}/history?only=views")).ShouldSee("Samuel Okafor-Demo Printed: Case C-2026-00001, Timeline", "Samuel Okafor-Demo Printed: Rosa Delgado-Demo");
        (await maya.Visit($"/cases/{world.Case}/history?only=lists")).ShouldSee("Samuel Okafor-Demo Printed: Caseload (1 shown)");
        (await (await world.Desk(Role.Auditor)).Visit("/ledger?Filter.Act=page.printed")).ShouldSee("Printed: What a search found (").ShouldNotSee("rosa");
        (await (await world.Desk(Role.Administrator)).Visit("/ledger?Filter.Act=page.printed")).ShouldSee("something you may not read").ShouldNotSee("C-2026-00001");
        (await Printed(world)).Count.ShouldBe(4);
    }

    [Theory, OnBothDatabases]
    public async Task Only_ones_own_look_at_a_page_can_be_told_as_printed_and_everything_else_answers_alike(DatabaseKind on)
    {
        await using var world = await PermissionWorld.Make(on);
        var (maya, theo) = (await world.Desk(Role.Caseworker), await world.Stranger());
        var seen = Looks(await maya.Visit($"/cases/{world.Case}"));
        var page = await theo.Visit("/notes/new");
        await theo.Visit($"/cases/{world.Case}");
        var refused = await world.App.Read(db => db.Ledger.Where(entry => entry.Act == LooksNames.Refused).Select(entry => entry.Id).SingleAsync());
        foreach (var looks in new[] { [], seen, [$"{Guid.NewGuid()}"], [$"{world.Case}"], [$"{refused}"], ["no id"], [.. Looks(page), .. seen] })
            (await Print(theo, page, looks)).ShouldBe(HttpStatusCode.NotFound);
        (await Printed(world)).ShouldBeEmpty();
        (await Print(world.App.Visitor(), await maya.Visit("/"), seen)).ShouldNotBe(HttpStatusCode.NoContent);
        (await Printed(world)).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task A_page_made_for_paper_says_that_it_was_opened_to_print(DatabaseKind on)
    {
        await using var world = await PermissionWorld.Make(on);
        var sam = await world.Desk(Role.Supervisor);
        await (await sam.Visit($"/referrals/{world.Referral}")).Follow("Print what was sent");
        await sam.Visit($"/cases/{world.Case}/plan/1?print=true");
        await sam.Visit($"/cases/{world.Case}/plan/1");
        (await world.App.Read(db => db.Ledger.Where(entry => entry.Act == "case.opened-to-print").OrderBy(entry => entry.Seq).Select(entry => entry.About).ToListAsync()))
            .ShouldBe(["Case C-2026-00001, Referral packet", "Case C-2026-00001, Plan"]);
        (await (await world.Desk(Role.Caseworker)).Visit($"/cases/{world.Case}/history?only=views")).ShouldSee("Samuel Okafor-Demo opened to print Case C-2026-00001, Referral packet");
    }

    [Fact]
    public async Task A_page_that_names_nobody_tells_of_no_print_and_telling_is_limited()
    {
        await using var world = await PermissionWorld.Make();
        var maya = await world.Desk(Role.Caseworker);
        Looks(await maya.Visit("/account")).ShouldBeEmpty();
        var page = await maya.Visit($"/cases/{world.Case}");
        var answer = HttpStatusCode.NoContent;
        for (var times = 0; times <= 2 * RateLimits.PrintsPerMinute && answer != HttpStatusCode.TooManyRequests; times++) answer = await Print(maya, page);
        answer.ShouldBe(HttpStatusCode.TooManyRequests);
        (await Printed(world)).Count.ShouldBeInRange(RateLimits.PrintsPerMinute, 2 * RateLimits.PrintsPerMinute);
    }

    /// <summary>What the browser sends as it begins to print.</summary>
    private static async Task<HttpStatusCode> Print(Desk desk, Screen page, IEnumerable<string>? looks = null)
    {
        var token = page.Document.QuerySelector("form#printed [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var look in looks ?? Looks(page)) form.Add(new StringContent(look), "looks");
        using var answer = await desk.Http.PostAsync(new Uri("/ledger/printed", UriKind.Relative), form, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private static List<string> Looks(Screen page) => [.. page.Document.QuerySelectorAll("form#printed [name=looks]").Select(look => look.GetAttribute("value")!)];

    private static Task<List<LedgerEntry>> Printed(PermissionWorld world) => world.App.Read(db => db.Ledger.AsNoTracking().Where(entry => entry.Act == LooksNames.Printed).ToListAsync());
}
