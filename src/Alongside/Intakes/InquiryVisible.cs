using Alongside.Ledger;
using Alongside.People;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Intakes;

public static class InquiryVisible
{
    /// <summary>
    /// Those who decide see all inquiries; others those they took and those of cases they see. One about a restricted person is
    /// seen only by who took it and on the person's cases.
    /// </summary>
    public static IQueryable<Inquiry> VisibleTo(this IQueryable<Inquiry> inquiries, Me me)
    {
        var cases = me.CaseIds();
        var restricted = me.Rows<Person>().Where(person => person.IsRestricted).Select(person => person.Id);
        var seen = me.PeopleInCases(AccessLevel.Read);
        var decides = me.HasAny(InquiryRules.Deciders);
        return inquiries.Where(row => row.TakenById == me.Id
            || (row.CaseId != null && cases.Contains(row.CaseId.Value))
            || (decides && (row.PersonId == null || !restricted.Contains(row.PersonId.Value) || seen.Contains(row.PersonId.Value))));
    }

    /// <exception cref="MissingException">There is no such inquiry, or the worker does not see it.</exception>
    /// <exception cref="RefusedException">The worker's role does not decide.</exception>
    internal static async Task<Inquiry> InquiryToDecide(this AlongsideDb db, Me me, Guid id)
    {
        var inquiry = await db.Inquiries.VisibleTo(me).FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        Refusal.If(InquiryRules.WhyNotDecide(me));
        return inquiry;
    }

    internal static Deed AsDeed(this Inquiry inquiry, string? reason = null) => new(inquiry.Id, $"Inquiry {inquiry.Number}")
    {
        CaseId = inquiry.CaseId,
        People = inquiry.PersonId is { } person ? [person] : [],
        Reason = reason,
    };
}
