namespace Alongside.Eligibility.Rules;

/// <summary>Figures looked up by keys, such as the Federal Poverty Guidelines by area and number of persons.</summary>
public sealed record Table(string Name, Kind Kind, Items<Key> Keys, Items<Edition> Editions);

/// <summary>What a table is looked up by: one of some choices, or a whole number.</summary>
public sealed record Key(string Name, bool IsNumber);

/// <summary>The figures in force from a day on, until the next edition or its own last day.</summary>
public sealed record Edition(DateOnly From, DateOnly? Until, string Source, Row Rows);

/// <summary>Under each key another row, and at the end a value, or none where we have no figure. More is what each step beyond the greatest number adds; Else stands for all other choices.</summary>
public sealed record Row(decimal? Number, string? Text, Items<(string Key, Row Row)> Under, decimal? More, Row? Else)
{
    public bool IsValue => Number is not null || Text is not null;
}
