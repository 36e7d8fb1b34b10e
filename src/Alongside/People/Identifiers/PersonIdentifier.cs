using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.People.Identifiers;

public enum IdentifierKind
{
    SocialSecurity,
    SocialSecurityLastFour,
    Medicaid,
    Medicare,
    HmisPersonal,
    StateId,
    School,
    Veteran,
    Immigration,
    Passport,
    Tribal,
    OtherAgency,
}

/// <summary>A number by which others know the person. Encrypted, shown masked, found by its keyed hash.</summary>
public sealed class PersonIdentifier
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid PersonId { get; private set; }
    public IdentifierKind Kind { get; private set; }

    /// <summary>The number, as <see cref="IdentifierRules.Plain"/> writes it.</summary>
    [Secret]
    public string Value { get; private set; } = "";

    /// <summary>Who gave it: the state, the school, the agency.</summary>
    public string? Issuer { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? Until { get; private set; }
    public string? EndReason { get; private set; }
    public int Version { get; private set; } = 1;

    public bool IsCurrent => Until is null;

    private PersonIdentifier()
    {
    }

    public static PersonIdentifier Add(Guid personId, IdentifierKind kind, string value, string? issuer, DateOnly today) => new()
    {
        PersonId = personId,
        Kind = kind,
        Value = IdentifierRules.Plain(kind, value),
        Issuer = issuer,
        From = today,
    };

    public void End(string reason, DateOnly today)
    {
        Refusal.If(IdentifierRules.WhyNotEnd(this));
        (Until, EndReason) = (today, reason);
        Version++;
    }
}
