using Alongside.Ledger;
using Alongside.People;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Cases;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Audits;

public class LedgerPageTests
{
    [Theory, OnBothDatabases]
    public async Task An_auditor_reads_the_whole_ledger_and_narrows_it_by_worker_act_kind_days_case_and_person(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        var first = await world.Open();
        await world.Change(async db => db.Entry(await db.People.SingleAsync()).Property(person => person.FamilyName).IsModified = true);
        var second = await world.Open("Jonah", "Abel-Demo", world.Ben);
        await world.Offer(second, world.Stranger, by: world.Ben);
        await (await world.App.SignIn(world.Maya)).Visit($"/cases/{first}/flags");
        var otto = await world.App.SignIn(Role.Auditor);
        (await otto.Visit("/ledger")).ShouldSee("Samuel Okafor-Demo opened Case C-2026-00001", "Ben Alder-Demo offered the Transfer of case C-2026-00002");
        (await otto.Visit("/ledger?Filter.Case=c-2026-00001")).ShouldSee("C-2026-00001").ShouldNotSee("C-2026-00002");
        (await otto.Visit("/ledger?Filter.Case=C-1999-00001")).ShouldSee("Nothing on the ledger fits");
        (await otto.Visit($"/ledger?Filter.Worker={world.Ben.Id}")).ShouldSee("offered the Transfer").ShouldNotSee("opened Case C-");
        (await otto.Visit("/ledger?Filter.Act=case.transfer-offered")).ShouldSee("offered the Transfer").ShouldNotSee("opened Case C-");
        (await otto.Visit("/ledger?Filter.From=2026-03-02&Filter.Until=2026-03-02")).ShouldSee("opened Case C-");
        (await otto.Visit("/ledger?Filter.Until=2026-03-01")).ShouldSee("Nothing on the ledger fits");
        (await otto.Visit("/ledger?Filter.From=2026-03-03")).ShouldSee("Nothing on the ledger fits");
        (await otto.Visit("/ledger?Filter.Kind=Changes")).ShouldSee("opened Case C-").ShouldNotSee("Maya Reyes-Demo looked at");
        (await otto.Visit("/ledger?Filter.Kind=Looks")).ShouldSee("Maya Reyes-Demo looked at").ShouldNotSee("opened Case C-");
        (await otto.Visit("/ledger?Filter.Person=delgado")).ShouldSee("Maya Reyes-Demo looked at").ShouldNotSee("C-2026-00002");
        (await otto.Visit("/ledger?Filter.Act=ledger.viewed")).ShouldSee("Ledger looked at: case c-2026-00001", "Ledger looked at: person delgado");
    }

    [Fact]
    public async Task An_administrator_sees_who_did_what_but_not_what_is_written_on_cases_nor_asks_for_people()
    {
        await using var world = await CaseWorld.Make();
        await world.Open();
        var ada = await world.App.SignIn(Role.Administrator);
        var page = await ada.Visit("/ledger?Filter.Person=delgado");
        page.ShouldSee("Samuel Okafor-Demo", "something you may not read").ShouldNotSee("Needs a home that is safe.", "C-2026-00001", "Person's name");
        (await Export(ada, "/ledger?handler=export")).ShouldNotContain("Needs a home that is safe.");
    }

    [Theory, OnBothDatabases]
    public async Task What_an_auditor_takes_out_is_all_that_fits_however_long_and_is_itself_on_the_ledger(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        var caseId = await world.Open("=Rosa", "Del\"gado, the-Demo");
        var maya = await world.App.SignIn(world.Maya);
        for (var look = 0; look < 3; look++) await maya.Visit($"/cases/{caseId}/flags");
        await world.App.Do<Acting>(world.Maya, async acting =>
        {
            for (var look = 0; look < 600; look++) await acting.Viewed("case", new Deed(caseId, $"Case, again {look}") { CaseId = caseId });
        });
        var otto = await world.App.SignIn(Role.Auditor);
        var page = await otto.Visit("/ledger?Filter.Case=C-2026-00001&Filter.Kind=Looks");
        var link = page.Document.QuerySelector("a[download]")!.GetAttribute("href")!;
        var lines = (await Export(otto, link)).TrimEnd().Split("\r\n");
        lines.Length.ShouldBe(1 + 603);
        lines[1].ShouldContain("Case, again 599");
        lines[1..].Select(line => line.Split(',')[0]).Distinct().Count().ShouldBe(603);
        var everything = await Export(otto, "/ledger?handler=export");
        everything.ShouldNotContain(",=");
        (await world.App.Read(db => db.Ledger.OrderBy(entry => entry.Seq).Where(entry => entry.Act == LooksNames.Export).Select(entry => entry.About).ToListAsync()))
            .ShouldBe(["kind Looks, case C-2026-00001", "All of it"]);
    }

    private static async Task<string> Export(Desk desk, string address)
    {
        using var answer = await desk.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        answer.Content.Headers.ContentDisposition!.FileName!.Trim('"').ShouldBe("ledger-2026-03-02.csv");
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
