using Alongside.Records;
using Alongside.Shared;

namespace Alongside.Notes;

public static class NoteRules
{
    /// <summary>Of all sections together.</summary>
    public const int LongestText = 50_000;
    public const int LongestMinutes = 24 * 60;

    /// <summary>Clocks differ: a contact may lie this far ahead.</summary>
    public static readonly TimeSpan Ahead = TimeSpan.FromHours(1);

    public static string? WhyNotThen(DateTime occurred, DateTime now) =>
        occurred > now + Ahead ? "This is still to come: a note tells what has happened. Check the day and the time." : null;

    public static string? WhyNotLabel(Sensitivity label, IEnumerable<Sensitivity> held) =>
        held.Contains(label) ? null : $"You may not use the label {label.InWords()}: ask an administrator for it, or choose another.";

    /// <summary>Amending and voiding: the author's, or of somebody who manages the case.</summary>
    public static string? WhyNotAmend(ContactNote note, Guid me, bool manages) =>
        note.State == RecordState.Draft ? "This note is still a draft: sign it first."
        : note.State is RecordState.Voided or RecordState.Discarded ? $"This note is {note.State.InWords()}: it is not changed any more."
        : note.AuthorId == me || manages ? null : "Only the author of a note, or a supervisor of the case, may change it.";

    /// <summary>How many days after the contact the note was written.</summary>
    public static int DaysLate(DateOnly occurred, DateOnly recorded) => Math.Max(0, recorded.DayNumber - occurred.DayNumber);
}
