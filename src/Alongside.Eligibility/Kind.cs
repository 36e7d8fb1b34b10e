namespace Alongside.Eligibility;

/// <summary>What a fact, a step or a table holds. Amounts of different periods never meet in one sum.</summary>
public enum Kind
{
    YesNo,
    Number,
    Day,
    Choice,
    Amount,
    AmountPerMonth,
    AmountPerYear,
}

public static class Kinds
{
    private static readonly (Kind Kind, string Written, string Words)[] All =
    [
        (Kind.YesNo, "yes-no", "a yes or no"), (Kind.Number, "number", "a number"), (Kind.Day, "day", "a day"), (Kind.Choice, "choice", "a choice"),
        (Kind.Amount, "amount", "an amount of money"), (Kind.AmountPerMonth, "amount/month", "an amount a month"), (Kind.AmountPerYear, "amount/year", "an amount a year"),
    ];

    public static string Written(this Kind kind) => Array.Find(All, each => each.Kind == kind).Written;

    public static string InWords(this Kind kind) => Array.Find(All, each => each.Kind == kind).Words;

    public static Kind? Read(string? written) => Array.Exists(All, each => each.Written == written) ? Array.Find(All, each => each.Written == written).Kind : null;

    public static bool IsAmount(this Kind kind) => kind is Kind.Amount or Kind.AmountPerMonth or Kind.AmountPerYear;

    public static bool IsFigure(this Kind kind) => kind is not (Kind.YesNo or Kind.Choice);
}
