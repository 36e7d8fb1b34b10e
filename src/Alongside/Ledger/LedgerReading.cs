namespace Alongside.Ledger;

/// <summary>Entries as a reader may have them.</summary>
public static class LedgerReading
{
    public const string Withheld = "something you may not read";

    /// <summary>How far back lists are searched for a person or case when no day is given: they are many, and read one by one.</summary>
    public const int DaysOfLists = 30;

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

    /// <summary>The words of a search may name others than those it found.</summary>
    public static LedgerEntry WithoutSearch(this LedgerEntry entry) => entry.Act == LooksNames.Search ? entry.Without() : entry;

    /// <summary>Whether an entry tells something of a person or a case: not for administrators.</summary>
    public static bool TellsOfClients(this LedgerEntry entry) =>
        entry.CaseId is not null || entry.People.Count > 0 || entry.Shown is not null || entry.Act is LooksNames.Refused or LooksNames.ActRefused or LooksNames.Export or LooksNames.Printed or "ledger.viewed";
}
