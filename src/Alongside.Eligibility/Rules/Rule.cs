using Alongside.Eligibility.Formulas;

namespace Alongside.Eligibility.Rules;

/// <summary>A condition, or conditions joined. Immutable: to edit is to make another.</summary>
/// <param name="Words">What it asks for, in plain words; {name} stands for a figure.</param>
/// <param name="Source">The statute, regulation or notice it comes from.</param>
public abstract record Rule(string? Words, string? Source);

public sealed record Condition(Formula If, string? Words, string? Source) : Rule(Words, Source);

public sealed record AllOf(Items<Rule> Parts, string? Words, string? Source) : Rule(Words, Source);

public sealed record AnyOf(Items<Rule> Parts, string? Words, string? Source) : Rule(Words, Source);

public sealed record NotSo(Rule Part, string? Words, string? Source) : Rule(Words, Source);

public sealed record SomeOf(int AtLeast, Items<Rule> Parts, string? Words, string? Source) : Rule(Words, Source);
