using Alongside.Intakes;
using Alongside.People;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Today.Cards;

/// <summary>Inquiries that nobody screens yet, the longest waiting first.</summary>
internal sealed class NewInquiries(AlongsideDb db, Me me) : ITodayCard
{
    public string Heading => "New inquiries";
    public Role For => Role.IntakeWorker;
    public string? MoreHref => "/intake";
    public string? Empty => "Nobody waits. New calls and walk-ins appear here.";

    public async Task<IReadOnlyList<TodayRow>> Read(int most)
    {
        var people = db.People;
        var waiting = await db.Inquiries.VisibleTo(me).AsNoTracking().Where(row => row.State == InquiryState.New)
            .OrderBy(row => row.Taken).ThenBy(row => row.Id).Take(most)
            .Select(row => new { Inquiry = row, Person = people.Where(person => person.Id == row.PersonId).Select(person => person.DisplayName).FirstOrDefault() })
            .ToListAsync();
        return
        [
            .. waiting.Select(row => new TodayRow(row.Person ?? row.Inquiry.CallerName ?? "Somebody not named yet", $"/intake/{row.Inquiry.Id}", "Screen")
            {
                At = row.Inquiry.Taken, About = row.Inquiry.PersonId ?? row.Inquiry.Id, Detail = $"{row.Inquiry.Number}: {row.Inquiry.Concern}",
            }),
        ];
    }
}
