namespace Alongside.Eligibility.Compiling;

/// <summary>A formula made ready to run: one of the three, by its kind.</summary>
internal sealed record Code(Kind Kind)
{
    public Func<Frame, Truth>? Truth { get; init; }

    public Func<Frame, Figure>? Figure { get; init; }

    public Func<Frame, Word>? Word { get; init; }

    /// <summary>A bare number stands for any kind of figure.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>All that a choice can be, where that is known.</summary>
    public IReadOnlyCollection<string>? Choices { get; init; }

    public static Code Of(Func<Frame, Truth> truth) => new(Kind.YesNo) { Truth = truth };

    public static Code Of(Kind kind, Func<Frame, Figure> figure) => new(kind) { Figure = figure };

    public static Code Of(Func<Frame, Word> word, IReadOnlyCollection<string>? choices) => new(Kind.Choice) { Word = word, Choices = choices };

    public static Code Of(decimal number)
    {
        var figure = Eligibility.Figure.Of(number);
        return new(Kind.Number) { Figure = _ => figure, IsLiteral = true };
    }
}
