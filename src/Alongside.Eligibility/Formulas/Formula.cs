namespace Alongside.Eligibility.Formulas;

/// <summary>A condition or a sum, as written in a rule: age &gt;= 60 and income.wages &lt;= 1.3 * poverty[area, size].</summary>
public abstract record Formula
{
    public sealed override string ToString() => FormulaText.Write(this);
}

public sealed record Literal(decimal Value) : Formula;

public sealed record Quoted(string Value) : Formula;

public sealed record Certain(bool Value) : Formula;

/// <summary>A fact, a step, or the answer of another programme.</summary>
public sealed record Named(string Name) : Formula;

public sealed record Not(Formula Of) : Formula;

public sealed record Minus(Formula Of) : Formula;

public sealed record Pair(Operator Operator, Formula Left, Formula Right) : Formula;

/// <summary>state in ('AK', 'HI').</summary>
public sealed record Among(Formula Of, Items<string> Choices) : Formula;

public sealed record Call(string Function, Items<Formula> Arguments) : Formula;

/// <param name="Since">The month whose last first day decides which edition of the table counts; null for the day itself.</param>
public sealed record LookUp(string Table, Items<Formula> Keys, int? Since) : Formula;

/// <summary>any(persons where age &lt; 5), sum(persons where age &gt;= 18, income.wages).</summary>
public sealed record Over(Quantifier Quantifier, bool OnlyOthers, Formula? Where, Formula? Value) : Formula;

public enum Quantifier
{
    Any,
    All,
    Count,
    Sum,
}

public enum Operator
{
    Or,
    And,
    Equal,
    Unequal,
    Below,
    AtMost,
    Above,
    AtLeast,
    Plus,
    Less,
    Times,
    Through,
}
