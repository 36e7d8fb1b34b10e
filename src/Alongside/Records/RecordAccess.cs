using Alongside.Privacy;
using Alongside.Shared;

namespace Alongside.Records;

/// <summary>A reader of a record needs the case and the label's grant; a draft is its author's alone.</summary>
public static class RecordAccess
{
    public static IQueryable<T> VisibleTo<T>(this IQueryable<T> records, Me me) where T : Record
    {
        var cases = me.CaseIds();
        var labels = me.Labels;
        return records.Where(record => cases.Contains(record.CaseId)
            && labels.Contains(record.Label)
            && (record.AuthorId == me.Id || (record.State != RecordState.Draft && record.State != RecordState.Discarded)));
    }

    public static IQueryable<ChronicleEntry> VisibleTo(this IQueryable<ChronicleEntry> entries, Me me)
    {
        var cases = me.CaseIds();
        return entries.LabelledFor(me).Where(entry => cases.Contains(entry.CaseId));
    }

    /// <summary>By label and draft alone, for those whose work is not bound to cases: an auditor.</summary>
    public static IQueryable<ChronicleEntry> LabelledFor(this IQueryable<ChronicleEntry> entries, Me me)
    {
        var labels = me.Labels;
        return entries.Where(entry => labels.Contains(entry.Label)
            && entry.State != RecordState.Discarded
            && (!entry.IsDraft || entry.AuthorId == me.Id));
    }
}
