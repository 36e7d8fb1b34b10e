using Alongside.Cases;
using Alongside.Ledger;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Tests.Cases;

public class CaseHistoryTests
{
    [Theory, OnBothDatabases]
    public async Task The_history_says_in_words_what_was_done_by_whom_and_who_looked(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        var caseId = await world.Open();
        await world.Offer(caseId, world.Stranger);
        await (await world.App.SignIn(world.Ben)).Visit($"/cases/{caseId}");
        var desk = await world.App.SignIn(world.Maya);
        var history = await desk.Visit($"/cases/{caseId}/history");
        history.ShouldSee("Samuel Okafor-Demo opened Case C-2026-00001", "Maya Reyes-Demo offered the Transfer of case C-2026-00001",
            "Because: On leave from Monday.", "Ben Alder-Demo looked at Case C-2026-00001, Timeline", "Concern Needs a home that is safe.", "State Open");
        (await history.Follow("Changes only")).ShouldSee("opened Case").ShouldNotSee("looked at");
        (await history.Follow("Who looked")).ShouldSee("looked at").ShouldNotSee("offered the");
    }

    [Fact]
    public async Task Every_page_of_a_case_puts_a_look_on_the_ledger()
    {
        await using var world = await CaseWorld.Make();
        var caseId = await world.Open();
        var desk = await world.App.SignIn(world.Maya);
        foreach (var page in new[] { "", "/people", "/history", "/flags", "/flags/raise", "/clocks", "/transfer", "/close", "/reopen" }) await desk.Visit($"/cases/{caseId}{page}");
        (await world.App.Read(db => db.Ledger.CountAsync(entry => entry.CaseId == caseId && entry.Act == "case.viewed"))).ShouldBe(9);
    }

    [Theory]
    [InlineData("case.viewed", "Case looked at")]
    [InlineData("follow-up.done", "Follow-up done")]
    [InlineData("setup.programme-added", "Setup programme added")]
    public void Acts_without_words_of_their_own_read_as_their_name(string act, string words) => LedgerWords.OfAct(act).ShouldBe(words);

    [Theory, OnBothDatabases]
    public async Task History_never_tells_what_stands_in_a_record_that_the_reader_may_not_open(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        var caseId = await world.Open();
        await using (var scope = world.App.Services.CreateAsyncScope())
        {
            var services = scope.ServiceProvider;
            services.GetRequiredService<Me>().Become(world.Maya.Id, world.Maya.Name, world.Maya.Roles, [Sensitivity.SubstanceUse]);
            var (db, acting) = (services.GetRequiredService<AlongsideDb>(), services.GetRequiredService<Acting>());
            var moment = Moment.Of(caseId, "Group", "Relapse talked about", "A secret of hers", "/", world.Maya.Id, acting.Now);
            db.Moments.Add(moment);
            db.Entry(moment).Property(row => row.Label).CurrentValue = Sensitivity.SubstanceUse;
            await acting.Save(new Written(), new Deed(moment.Id, "Relapse talked about") { CaseId = caseId });
        }
        var granted = await world.Hire("Gita Rao-Demo", Role.Supervisor, grants: Sensitivity.SubstanceUse);
        await world.Assign(caseId, granted, AssignmentRole.Supervisor);
        (await (await world.App.SignIn(world.Ben)).Visit($"/cases/{caseId}/history")).ShouldSee("something you may not read").ShouldNotSee("Relapse", "A secret of hers");
        (await (await world.App.SignIn(granted)).Visit($"/cases/{caseId}/history")).ShouldSee("Relapse talked about");
    }

    [Act("test.written")]
    private sealed class Written;
}
