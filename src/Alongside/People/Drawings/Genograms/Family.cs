namespace Alongside.People.Drawings.Genograms;

/// <summary>What stands for a person: square, circle, diamond, or a question mark.</summary>
public enum Symbol
{
    Unknown,
    Man,
    Woman,
    Another,
}

/// <summary>Somebody in the drawing of a family.</summary>
public sealed record FamilyMember(Guid Id, string Name)
{
    public Symbol Symbol { get; init; }
    public DateOnly? Born { get; init; }

    /// <summary>Whether the day of birth itself is known, not only the year or about.</summary>
    public bool IsBornExactly { get; init; }
    public DateOnly? Died { get; init; }
    public bool HasDied { get; init; }

    /// <summary>"36", "~36", "5m": short enough to stand in a symbol.</summary>
    public string? Age { get; init; }

    /// <summary>"36 years", "about 36 years".</summary>
    public string? AgeInWords { get; init; }

    /// <summary>The one whose family is drawn.</summary>
    public bool IsIndex { get; init; }

    /// <summary>Where more of them is shown; null where the reader may not go.</summary>
    public string? Link { get; init; }
}

/// <summary>Something that is known between two people.</summary>
public abstract record Fact(Guid From, Guid To, DateOnly? Since, DateOnly? Until)
{
    /// <summary>Whether it is the same from both sides.</summary>
    internal abstract bool IsMutual { get; }
    internal abstract int Kind { get; }
}

public enum CoupleKind
{
    Married,
    Partners,
    Separated,
    Divorced,
    Former,
}

public sealed record Couple(Guid From, Guid To, CoupleKind As, DateOnly? Since = null, DateOnly? Until = null) : Fact(From, To, Since, Until)
{
    internal override bool IsMutual => true;
    internal override int Kind => (int)As;
}

public enum ParentKind
{
    Parent,
    Adoptive,
    Foster,
    Step,
    Guardian,
}

/// <summary>The first is a parent of the second.</summary>
public sealed record Parenthood(Guid From, Guid To, ParentKind As, DateOnly? Since = null, DateOnly? Until = null) : Fact(From, To, Since, Until)
{
    internal override bool IsMutual => false;
    internal override int Kind => 10 + (int)As;
}

public enum TieKind
{
    Sibling,
    Grandparent,
    Relative,
    Carer,
    Friend,
    Support,
    Harm,
}

/// <summary>Anything else that the first is to the second.</summary>
public sealed record Tie(Guid From, Guid To, TieKind As, DateOnly? Since = null, DateOnly? Until = null) : Fact(From, To, Since, Until)
{
    internal override bool IsMutual => As is TieKind.Sibling or TieKind.Relative or TieKind.Friend;
    internal override int Kind => 20 + (int)As;
}

/// <summary>People who live together now.</summary>
public sealed record LivingTogether(Guid Id, string Name, IReadOnlyList<Guid> Members);

/// <summary>All that the drawing of a family is made from, in any order and with any fault.</summary>
public sealed record Family(IReadOnlyList<FamilyMember> People, IReadOnlyList<Fact> Facts, IReadOnlyList<LivingTogether> Households);
