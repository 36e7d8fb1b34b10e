using Alongside.Shared;

namespace Alongside.People.Names;

public enum NameKind
{
    Legal,
    Birth,
    Former,
    Married,
    Tribal,
    Alias,
    Misspelling,
}

/// <summary>Another name of a person, beside what they are called: found by it, never shown in its place.</summary>
public sealed class PersonName
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid PersonId { get; private set; }
    public NameKind Kind { get; private set; }
    public string GivenName { get; private set; } = "";
    public string FamilyName { get; private set; } = "";
    public DateOnly? From { get; private set; }
    public DateOnly? Until { get; private set; }

    /// <summary>Taken back: it was never the person's, or must not be found any more.</summary>
    public DateOnly? Removed { get; private set; }
    public string? Reason { get; private set; }
    public int Version { get; private set; } = 1;

    public bool IsCurrent => Removed is null;
    public string Whole => $"{GivenName} {FamilyName}".Trim();

    private PersonName()
    {
    }

    public static PersonName Add(Guid personId, NameKind kind, string given, string? family, DateOnly? from, DateOnly? until) => new()
    {
        PersonId = personId,
        Kind = kind,
        GivenName = given,
        FamilyName = family ?? "",
        From = from,
        Until = until,
    };

    public void Remove(string reason, DateOnly today)
    {
        Refusal.If(NameRules.WhyNotRemove(this));
        (Removed, Reason) = (today, reason);
        Version++;
    }
}
