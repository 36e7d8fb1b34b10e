using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Cases;
using Alongside.Tests.Harness;

namespace Alongside.Tests.Audits;

public class LedgerPageTests
{
    [Theory, OnBothDatabases]
    public async Task An_auditor_reads_the_whole_ledger_and_narrows_it_by_worker_act_day_and_case(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        await world.Open();
        var second = await world.Open("Jonah", "Abel-Demo", world.Ben);
        await world.Offer(second, world.Stranger, by: world.Ben);
        var otto = await world.App.SignIn(Role.Auditor);
        (await otto.Visit("/ledger")).ShouldSee("Samuel Okafor-Demo opened Case C-2026-00001", "Ben Alder-Demo offered the Transfer of case C-2026-00002");
        (await otto.Visit("/ledger?Filter.Case=c-2026-00001")).ShouldSee("C-2026-00001").ShouldNotSee("C-2026-00002");
        (await otto.Visit("/ledger?Filter.Case=C-1999-00001")).ShouldSee("Nothing on the ledger fits");
        (await otto.Visit($"/ledger?Filter.Worker={world.Ben.Id}")).ShouldSee("offered the Transfer").ShouldNotSee("opened Case C-");
        (await otto.Visit("/ledger?Filter.Act=case.transfer-offered")).ShouldSee("offered the Transfer").ShouldNotSee("opened Case C-");
        (await otto.Visit("/ledger?Filter.Day=2026-03-02")).ShouldSee("opened Case C-");
        (await otto.Visit("/ledger?Filter.Day=2026-03-01")).ShouldSee("Nothing on the ledger fits");
    }

    [Fact]
    public async Task An_administrator_sees_who_did_what_but_not_what_is_written_on_cases()
    {
        await using var world = await CaseWorld.Make();
        await world.Open();
        var ada = await world.App.SignIn(Role.Administrator);
        (await ada.Visit("/ledger")).ShouldSee("Samuel Okafor-Demo", "something you may not read").ShouldNotSee("Needs a home that is safe.", "C-2026-00001");
    }
}
