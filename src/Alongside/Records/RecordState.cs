namespace Alongside.Records;

public enum RecordState
{
    Draft,
    Final,
    Amended,
    Discarded,
    Voided,
}

/// <summary>The legal moves of a record. A final record never changes: an amendment is a new version beside the old.</summary>
public static class RecordMoves
{
    public static readonly IReadOnlyDictionary<RecordState, RecordState[]> Table = new Dictionary<RecordState, RecordState[]>
    {
        [RecordState.Draft] = [RecordState.Final, RecordState.Discarded],
        [RecordState.Final] = [RecordState.Amended, RecordState.Voided],
        [RecordState.Amended] = [RecordState.Amended, RecordState.Voided],
        [RecordState.Discarded] = [],
        [RecordState.Voided] = [],
    };

    public static string? WhyNot(RecordState from, RecordState to) =>
        Table[from].Contains(to) ? null : $"This is {InWords(from)}, so it cannot become {InWords(to)}.";

    public static string InWords(this RecordState state) => state switch
    {
        RecordState.Draft => "a draft",
        RecordState.Final => "signed",
        RecordState.Amended => "amended",
        RecordState.Discarded => "discarded",
        _ => "voided",
    };
}
