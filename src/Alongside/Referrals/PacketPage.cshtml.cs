using Alongside.Accounts;
using Alongside.Cases;
using Alongside.Records;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Referrals;

/// <summary>Exactly what left with a referral, for printing.</summary>
public sealed class PacketPageModel(AlongsideDb db, Me me, AgencyClock clock, CaseDoor door) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Referral Referral { get; private set; } = null!;
    public string AgencyName { get; private set; } = "";
    public string Worker { get; private set; } = "";
    public string SentOn => clock.DayOf(Referral.Sent!.Value).ToString("D");

    /// <summary>The sentence that the law asks for with the information.</summary>
    public string Notice => Referral.Label == Sensitivity.SubstanceUse
        ? "42 CFR part 2 prohibits unauthorized use or disclosure of these records."
        : "Confidential: for the purpose of this referral only. Do not pass it on without the person's consent.";

    public override async Task Load()
    {
        Referral = await db.Referrals.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(row => row.Id == Id && row.Packet != null).OrMissing();
        await door.Enter(Referral.CaseId, "Referral packet", toPrint: true);
        AgencyName = await db.Agencies.Select(agency => agency.Name).FirstOrDefaultAsync() ?? "";
        Worker = await db.Workers.Where(worker => worker.Id == Referral.AuthorId).Select(worker => worker.Name).FirstAsync();
    }

    public Task OnGet() => Load();
}
