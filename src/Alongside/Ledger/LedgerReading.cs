namespace Alongside.Ledger;

/// <summary>Entries as a reader may have them.</summary>
public static class LedgerReading
{
    public const string Withheld = "something you may not read";

    /// <summary>Everything an entry speaks of: its subject and the rows it changed.</summary>
    public static IEnumerable<Guid> SpokenOf(this LedgerEntry entry) =>
        Changes.Read(entry.Changes).SelectMany(change => change.Id.Split('/')).Select(id => Guid.TryParse(id, out var known) ? known : Guid.Empty).Append(entry.SubjectId);

    /// <summary>Who, when and which act stay; what was written in it goes.</summary>
    public static LedgerEntry Without(this LedgerEntry entry) => new()
    {
        Id = entry.Id,
        At = entry.At,
        WorkerId = entry.WorkerId,
        WorkerName = entry.WorkerName,
        Act = entry.Act,
        SubjectId = entry.SubjectId,
        CaseId = entry.CaseId,
        About = Withheld,
        Changes = "[]",
        IsView = entry.IsView,
    };
}
