namespace Alongside.People.Drawings.Genograms;

/// <summary>The measures of a genogram, in the units of its SVG.</summary>
internal static class Size
{
    public const int Symbol = 40;
    public const int Half = Symbol / 2;
    public const int LabelGap = 6;
    public const int Label = 102;
    public const int LabelLines = 3;
    public const int Line = 14;
    public const int Row = LabelLines * Line + 2;
    public const int Gap = 22;

    /// <summary>From one symbol to the next.</summary>
    public const int Step = Symbol + LabelGap + Label + Gap;

    /// <summary>From one line beside another to the next.</summary>
    public const int Track = 14;

    /// <summary>The least between two lines that go up and down.</summary>
    public const int Apart = 5;
    public const int Margin = 28;

    /// <summary>Of the name of a household.</summary>
    public const int NameHeight = 13;

    /// <summary>How far below or above its middle a symbol ends, this far from the middle.</summary>
    public static int Reach(Genograms.Symbol symbol, int aside) => symbol switch
    {
        Genograms.Symbol.Woman => (int)Math.Sqrt(Half * Half - aside * aside),
        Genograms.Symbol.Another => Half - Math.Abs(aside),
        _ => Half,
    };
}
