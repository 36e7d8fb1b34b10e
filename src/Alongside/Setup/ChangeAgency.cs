using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Setup;

/// <summary>The agency's name, clock and languages, from the next click on.</summary>
[Act("setup.agency-changed")]
public sealed class ChangeAgency(AlongsideDb db, Acting acting, ThisAgency here)
{
    private static readonly AgencyFormRules Rules = new();

    public async Task Run(AgencyForm form)
    {
        Rules.Check(form);
        var agency = await db.Agencies.SingleOrDefaultAsync().OrMissing();
        Refusal.IfStale(form.Version, agency.Version);
        agency.Change(form.Name!.Trim(), form.TimeZone!, string.Join(',', form.Languages), form.NamesInCalendarFeeds, form.DraftDays!.Value);
        await acting.Save(this, new Deed(agency.Id, agency.Name));
        here.Use(agency.Name, agency.TimeZone);
    }
}
