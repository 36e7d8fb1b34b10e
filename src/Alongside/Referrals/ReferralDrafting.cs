using Alongside.People;
using Alongside.Plans;
using Alongside.Records;
using Alongside.ServiceDirectory;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Referrals;

/// <summary>Turns what was typed into what a referral says, with the names that the directory has today.</summary>
public sealed class ReferralDrafting(AlongsideDb db, Me me)
{
    private static readonly ReferralFormRules Rules = new();

    internal async Task<ReferralFacts> Facts(Guid caseId, ReferralForm form)
    {
        Rules.Check(form);
        if (!me.Labels.Contains(form.Label)) throw FieldFault.On<ReferralForm>(typed => typed.Label, "Choose a label that you may read yourself.");
        if (form.GoalId is { } goal && !await db.Goals.AnyAsync(row => row.Id == goal && row.CaseId == caseId))
            throw FieldFault.On<ReferralForm>(typed => typed.GoalId, "Choose a goal of this case.");
        var (service, organisation) = await Partner(form);
        return new ReferralFacts(service?.Name ?? form.Partner!.Trim(), organisation?.Name ?? form.Partner!.Trim(), form.Need!.Value, form.Reason!.Trim())
        {
            ServiceId = service?.Id,
            OrganisationId = organisation?.Id,
            GoalId = form.GoalId,
            Urgency = form.Urgency,
            Label = form.Label,
            Shared = [.. Packet.Always.Concat(form.Shared.Intersect(Packet.Offered)).Order()],
            Contact = string.IsNullOrWhiteSpace(form.Contact) ? null : form.Contact.Trim(),
            ReplyDays = form.ReplyDays!.Value,
        };
    }

    /// <summary>What would leave with the referral as it stands.</summary>
    internal async Task<IReadOnlyList<PacketPart>> PacketOf(Referral referral)
    {
        var client = await db.People.AsNoTracking().FirstAsync(person => person.Id == referral.PersonId);
        var goal = referral.GoalId is { } id ? await db.Goals.Where(row => row.Id == id).Select(row => row.Title).FirstOrDefaultAsync() : null;
        return Packet.Of(FactsOf(referral), client, goal);
    }

    internal static ReferralFacts FactsOf(Referral referral) => new(referral.ServiceName, referral.Receiver, referral.Need, referral.Reason)
    {
        ServiceId = referral.ServiceId,
        OrganisationId = referral.OrganisationId,
        GoalId = referral.GoalId,
        Urgency = referral.Urgency,
        Label = referral.Label,
        Shared = [.. referral.KindsShared()],
        Contact = referral.Contact,
        ReplyDays = referral.ReplyDays,
    };

    internal Task<Referral> Load(Guid id) => db.Referrals.VisibleTo(me).FirstOrDefaultAsync(row => row.Id == id).OrMissing();

    private async Task<(Service? Service, Organisation? Organisation)> Partner(ReferralForm form)
    {
        if (form.ServiceId is not { } id) return (null, null);
        var service = await db.Services.FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        if (!service.IsOffered) throw FieldFault.On<ReferralForm>(typed => typed.ServiceId, "This service is no longer offered: choose another.");
        return (service, await db.Organisations.FirstAsync(row => row.Id == service.OrganisationId));
    }
}
