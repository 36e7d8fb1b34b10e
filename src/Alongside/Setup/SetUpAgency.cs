using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Setup;

/// <summary>The first act of all: the agency itself. There is only one, so it is done once.</summary>
[Act("setup.agency")]
public sealed class SetUpAgency(AlongsideDb db, Acting acting, ThisAgency here)
{
    public const string AlreadyDone = "The agency is set up already.";
    private static readonly AgencyFormRules Rules = new();

    public async Task<Guid> Run(AgencyForm form)
    {
        Rules.Check(form);
        Refusal.If(await db.Agencies.AnyAsync() ? AlreadyDone : null);
        var agency = new Agency(form.Name!.Trim(), form.TimeZone!, string.Join(',', form.Languages), form.IsDemo);
        db.Agencies.Add(agency);
        await acting.Save(this, new Deed(agency.Id, agency.Name));
        here.Use(agency.Name, agency.TimeZone);
        return agency.Id;
    }
}
