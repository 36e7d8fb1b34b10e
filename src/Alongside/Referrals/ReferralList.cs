using System.Globalization;
using Alongside.People;
using Alongside.Records;
using Alongside.ServiceDirectory;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Design;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Referrals;

/// <summary>Which referrals a list shows.</summary>
public sealed record ReferralQuestion
{
    public Guid? CaseId { get; init; }
    public bool Mine { get; init; }
    public ReferralStatus? Status { get; init; }
    public bool Open { get; init; }
    public string? After { get; init; }
}

public sealed record ReferralRow(Guid Id, Guid CaseId, string Client, string ServiceName, string Receiver, Need Need, Urgency Urgency, ReferralStatus Status,
    DateTime? Sent, DateTime Recorded, DateOnly? ReplyDue, DateOnly SortDay, string? StatusReason, DateOnly? StatusDay, bool IsMine)
{
    public TagKind Kind => Status switch
    {
        ReferralStatus.Accepted or ReferralStatus.Scheduled or ReferralStatus.InService or ReferralStatus.Completed => TagKind.Ok,
        ReferralStatus.Declined or ReferralStatus.Ended => TagKind.Alert,
        ReferralStatus.Waitlisted => TagKind.Warm,
        ReferralStatus.Sent or ReferralStatus.Received => TagKind.Calm,
        _ => TagKind.Plain,
    };
}

/// <summary>Referrals, those that wait for an answer first, by the day it was due; then the newest.</summary>
public static class ReferralList
{
    public const int PageSize = 50;

    public static async Task<(IReadOnlyList<ReferralRow> Rows, string? Next)> ReferralRows(this AlongsideDb db, Me me, ReferralQuestion question)
    {
        var people = db.People;
        var referrals = db.Referrals.VisibleTo(me).AsNoTracking();
        if (question.CaseId is { } caseId) referrals = referrals.Where(row => row.CaseId == caseId);
        if (question.Mine) referrals = referrals.Where(row => row.AuthorId == me.Id);
        if (question.Status is { } status) referrals = referrals.Where(row => row.Status == status);
        if (question.Open)
        {
            var open = ReferralMoves.Table.Keys.Where(step => step.IsOpen()).ToArray();
            referrals = referrals.Where(row => open.Contains(row.Status));
        }
        if (Key(question.After) is var (day, id)) referrals = referrals.Where(row => row.SortDay > day || (row.SortDay == day && row.Id.CompareTo(id) < 0));
        var found = await referrals.OrderBy(row => row.SortDay).ThenByDescending(row => row.Id).Take(PageSize + 1)
            .Select(row => new ReferralRow(row.Id, row.CaseId, people.Where(person => person.Id == row.PersonId).Select(person => person.DisplayName).First(),
                row.ServiceName, row.Receiver, row.Need, row.Urgency, row.Status, row.Sent, row.Recorded, row.ReplyDue, row.SortDay, row.StatusReason, row.StatusDay, row.AuthorId == me.Id))
            .ToListAsync();
        var next = found.Count > PageSize ? $"{found[PageSize - 1].SortDay:yyyyMMdd}{found[PageSize - 1].Id:N}" : null;
        return ([.. found.Take(PageSize)], next);
    }

    /// <summary>The worker's own referrals that have had no answer in the agreed days.</summary>
    public static IQueryable<Referral> Unanswered(this AlongsideDb db, Me me, DateOnly today) => db.Referrals.VisibleTo(me)
        .Where(row => row.AuthorId == me.Id && (row.Status == ReferralStatus.Sent || row.Status == ReferralStatus.Received) && row.SortDay < today);

    private static (DateOnly Day, Guid Id)? Key(string? after) =>
        after is { Length: 40 } && DateOnly.TryParseExact(after[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && Guid.TryParse(after[8..], out var id)
            ? (day, id) : null;
}
