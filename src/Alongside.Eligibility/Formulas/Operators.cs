namespace Alongside.Eligibility.Formulas;

internal static class Operators
{
    private static readonly (Operator Operator, string Written, int Binds)[] All =
    [
        (Operator.Or, "or", 1), (Operator.And, "and", 2),
        (Operator.Equal, "=", 4), (Operator.Unequal, "<>", 4), (Operator.Below, "<", 4), (Operator.AtMost, "<=", 4), (Operator.Above, ">", 4), (Operator.AtLeast, ">=", 4),
        (Operator.Plus, "+", 5), (Operator.Less, "-", 5), (Operator.Times, "*", 6), (Operator.Through, "/", 6),
    ];

    /// <summary>How strongly "not" and "in" bind.</summary>
    public const int Not = 3, In = 4, Minus = 7;

    public static string Written(this Operator of) => Array.Find(All, each => each.Operator == of).Written;

    public static int Binds(this Operator of) => Array.Find(All, each => each.Operator == of).Binds;

    public static Operator? Find(string written) => Array.Exists(All, each => each.Written == written) ? Array.Find(All, each => each.Written == written).Operator : null;
}
