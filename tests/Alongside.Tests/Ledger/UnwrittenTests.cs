using System.Net;
using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Architecture;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Ledger;

/// <summary>What cannot be put on the ledger is neither shown nor done.</summary>
public class UnwrittenTests
{
    [Theory, OnBothDatabases]
    public async Task Nothing_is_shown_while_the_ledger_cannot_be_written(DatabaseKind on)
    {
        await using var world = await PermissionWorld.Make(on);
        var maya = await world.Desk(Role.Caseworker);
        string[] pages =
        [
            $"/cases/{world.Case}", $"/cases/{world.Case}/people", $"/people/{world.Client}", $"/notes/{world.Note}", "/", "/cases", "/people", "/search?q=rosa", "/search/suggest?q=rosa",
            "/people?handler=LookUp&q=rosa", "/follow-ups", "/referrals", $"/referrals/{world.Referral}/packet",
        ];
        await using (await world.App.BreakLedger())
        {
            foreach (var page in pages)
            {
                using var answer = await maya.Http.GetAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
                answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError, page);
                var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                text.ShouldContain("Something broke on our side");
                text.ShouldNotContain("Rosa");
            }
            using var export = await (await world.Desk(Role.Auditor)).Http.GetAsync(new Uri("/ledger?handler=export", UriKind.Relative), TestContext.Current.CancellationToken);
            export.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        }
        (await maya.Visit($"/cases/{world.Case}")).ShouldSee("Rosa");
    }

    [Theory, OnBothDatabases]
    public async Task Nothing_is_changed_while_the_ledger_cannot_be_written(DatabaseKind on)
    {
        await using var world = await PermissionWorld.Make(on);
        var maya = await world.Desk(Role.Caseworker);
        var form = (await maya.Visit($"/follow-ups/add?caseId={world.Case}")).Form("Add follow-up").Fill("What is to be done", "Call the school").Fill("Day", "2026-03-05");
        await using (await world.App.BreakLedger())
        {
            (await Record.ExceptionAsync(() => form.Press("Add follow-up"))).ShouldNotBeNull().Message.ShouldContain("failed with 500");
            (await Count(world)).ShouldBe(0);
        }
        (await form.Press("Add follow-up")).ShouldSee("Added: Call the school");
        (await Count(world)).ShouldBe(1);
    }

    private static Task<int> Count(PermissionWorld world) => world.App.Read(db =>
        db.Set<Alongside.FollowUps.FollowUp>().CountAsync(row => row.Title == "Call the school"));
}
