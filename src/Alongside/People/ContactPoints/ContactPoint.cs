using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.People.ContactPoints;

public enum ContactKind
{
    Phone,
    Email,
    Address,
}

/// <summary>Whether a message may be left; not having asked is not a yes.</summary>
public enum MessageRule
{
    NotAsked,
    Yes,
    No,
}

/// <summary>A way to reach a person, with what makes it safe.</summary>
public sealed class ContactPoint
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid PersonId { get; private set; }
    public ContactKind Kind { get; private set; }

    /// <summary>The number, e-mail or postal address.</summary>
    [Secret]
    public string Value { get; private set; } = "";

    /// <summary>Whose or which: "mobile", "her mother's", "shelter".</summary>
    public string? Use { get; private set; }
    public bool IsPreferred { get; private set; }

    /// <summary>Shown only to those on a case of the person.</summary>
    public bool IsProtected { get; private set; }

    /// <summary>Using it could put somebody in danger.</summary>
    public bool DoNotUse { get; private set; }
    public MessageRule Messages { get; private set; }

    /// <summary>Who we say we are: "the clinic".</summary>
    public string? SenderName { get; private set; }

    /// <summary>When it is safe: "weekdays 9 to 3".</summary>
    public string? Hours { get; private set; }

    /// <summary>The language of a message, where it is not the person's own.</summary>
    public string? Language { get; private set; }
    public string? Note { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? Until { get; private set; }
    public string? EndReason { get; private set; }
    public int Version { get; private set; } = 1;

    public bool IsCurrent => Until is null;

    private ContactPoint()
    {
    }

    public static ContactPoint Add(Guid personId, ContactFacts facts, DateOnly today)
    {
        var point = new ContactPoint { PersonId = personId, From = today };
        point.Take(facts);
        return point;
    }

    public void Change(ContactFacts facts)
    {
        Refusal.If(ContactRules.WhyNotChange(this));
        Take(facts);
        Version++;
    }

    public void End(string? reason, DateOnly today)
    {
        Refusal.If(ContactRules.WhyNotChange(this));
        (Until, EndReason) = (today, reason);
        Version++;
    }

    private void Take(ContactFacts facts)
    {
        (Kind, Value, Use, IsPreferred, IsProtected) = (facts.Kind, facts.Value, facts.Use, facts.IsPreferred, facts.IsProtected);
        (DoNotUse, Messages, SenderName, Hours, Language, Note) =
            (facts.DoNotUse, facts.Messages, facts.SenderName, facts.Hours, facts.Language, facts.Note);
    }
}

/// <summary>What is known of a way to reach somebody.</summary>
public sealed record ContactFacts(ContactKind Kind, string Value)
{
    public string? Use { get; init; }
    public bool IsPreferred { get; init; }
    public bool IsProtected { get; init; }
    public bool DoNotUse { get; init; }
    public MessageRule Messages { get; init; }
    public string? SenderName { get; init; }
    public string? Hours { get; init; }
    public string? Language { get; init; }
    public string? Note { get; init; }
}
