using Alongside.Fhir.Questionnaires;
using Alongside.Shared.Design;

namespace Alongside.Assessments;

/// <summary>What a score means: from this value on, in words, and the colour it is shown in.</summary>
public sealed record ScoreBand(decimal From, string Meaning, TagKind Kind);

/// <summary>A published instrument that is interpreted here.</summary>
/// <param name="Loinc">The LOINC code of the whole instrument.</param>
/// <param name="Name">Its name.</param>
/// <param name="Questions">How many questions count.</param>
/// <param name="Highest">The highest total.</param>
/// <param name="Bands">Cut-offs, lowest first.</param>
/// <param name="Source">Where the cut-offs are published.</param>
public sealed record Instrument(string Loinc, string Name, int Questions, decimal Highest, IReadOnlyList<ScoreBand> Bands, string Source)
{
    /// <summary>An item by which a published form without a code of its own is known: its total or result.</summary>
    public required string ResultLoinc { get; init; }

    /// <summary>The question where any answer above the lowest needs somebody at once: its code, and its place among those that count.</summary>
    public (string Loinc, int Place)? Critical { get; init; }

    public ScoreBand? BandOf(decimal score) => Bands.LastOrDefault(band => score >= band.From);

    /// <summary>The reading of a score; one with questions left open is the least it can be.</summary>
    public ScoreBand? Read(Score score) => score.Value is not { } total || BandOf(total) is not { } band ? null
        : score.IsComplete ? band
        : band with { Meaning = band.Meaning + ", not all answered", Kind = band.Kind == TagKind.Ok ? TagKind.Plain : band.Kind };

    /// <summary>A published form may hold only some of the questions; then the cut-offs are to be read with care.</summary>
    public string? WhyWithCare(Score score) => score.Contributions.Count + score.Unanswered.Count is var asked && asked >= Questions ? null
        : $"This form scores {asked} of the {Questions} questions of the {Name}: the cut-offs are made for all of them.";
}
