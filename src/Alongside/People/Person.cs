namespace Alongside.People;

/// <summary>How sure a birth date is.</summary>
public enum BirthDatePrecision
{
    Unknown,
    Year,
    Approximate,
    Exact,
}

/// <summary>A human being the agency knows: client, family member, landlord, judge. Separate from any case.</summary>
public sealed class Person
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>What the person is called, shown first everywhere: the preferred name, else the given one.</summary>
    public string DisplayName { get; private set; } = "";
    public string GivenName { get; private set; } = "";
    public string FamilyName { get; private set; } = "";
    public string? PreferredName { get; private set; }
    public string? Pronouns { get; private set; }
    public DateOnly? BirthDate { get; private set; }
    public BirthDatePrecision BirthDatePrecision { get; private set; }

    /// <summary>The language to speak with the person in, as a plain name: "Spanish".</summary>
    public string? Language { get; private set; }
    public bool NeedsInterpreter { get; private set; }
    public DateOnly? DateOfDeath { get; private set; }

    /// <summary>What matters to them: faith, holidays, who speaks for the family.</summary>
    public string? CultureNote { get; private set; }

    /// <summary>How to speak and write with them.</summary>
    public string? CommunicationNote { get; private set; }

    /// <summary>Staff, public figures, protected: never found by those without the right.</summary>
    public bool IsRestricted { get; private set; }

    public Guid AddedById { get; private set; }
    public DateTime Added { get; private set; }
    public int Version { get; private set; } = 1;

    private Person()
    {
    }

    public static Person Add(PersonFacts facts, Guid addedBy, DateTime now)
    {
        var person = new Person { AddedById = addedBy, Added = now };
        person.Take(facts);
        return person;
    }

    public void Change(PersonFacts facts)
    {
        Take(facts);
        Version++;
    }

    /// <summary>What to know to meet them well.</summary>
    public void Describe(string? cultureNote, string? communicationNote)
    {
        (CultureNote, CommunicationNote) = (cultureNote, communicationNote);
        Version++;
    }

    /// <summary>Found from now on only through the person's cases, or by all again.</summary>
    public void Restrict(bool restricted)
    {
        IsRestricted = restricted;
        Version++;
    }

    /// <summary>Whole years lived, when the birth date allows to say so.</summary>
    public int? AgeOn(DateOnly today) => BirthDate is { } born ? BirthDateText.Years(born, DateOfDeath < today ? DateOfDeath.Value : today) : null;

    public PersonFacts Facts => new(GivenName, FamilyName)
    {
        PreferredName = PreferredName,
        Pronouns = Pronouns,
        BirthDate = BirthDate,
        BirthDatePrecision = BirthDatePrecision,
        Language = Language,
        NeedsInterpreter = NeedsInterpreter,
        DateOfDeath = DateOfDeath,
    };

    private void Take(PersonFacts facts)
    {
        GivenName = facts.GivenName.Trim();
        FamilyName = facts.FamilyName?.Trim() ?? "";
        PreferredName = string.IsNullOrWhiteSpace(facts.PreferredName) ? null : facts.PreferredName.Trim();
        DisplayName = $"{PreferredName ?? GivenName} {FamilyName}".Trim();
        Pronouns = facts.Pronouns;
        BirthDate = facts.BirthDate;
        BirthDatePrecision = facts.BirthDatePrecision;
        Language = facts.Language;
        NeedsInterpreter = facts.NeedsInterpreter;
        DateOfDeath = facts.DateOfDeath;
    }
}

/// <summary>What is known of a person, typed once.</summary>
public sealed record PersonFacts(string GivenName, string? FamilyName)
{
    public string? PreferredName { get; init; }
    public string? Pronouns { get; init; }
    public DateOnly? BirthDate { get; init; }
    public BirthDatePrecision BirthDatePrecision { get; init; }
    public string? Language { get; init; }
    public bool NeedsInterpreter { get; init; }
    public DateOnly? DateOfDeath { get; init; }
}
