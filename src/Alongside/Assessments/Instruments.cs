using Alongside.Fhir.Questionnaires;
using Alongside.Shared.Design;

namespace Alongside.Assessments;

/// <summary>What a score means: from this value on, in words, and the colour it is shown in.</summary>
public sealed record ScoreBand(decimal From, string Meaning, TagKind Kind);

/// <summary>A published instrument that is interpreted here, known by its LOINC code.</summary>
/// <param name="Loinc">The LOINC code of the whole instrument.</param>
/// <param name="Name">Its name.</param>
/// <param name="Highest">The highest total.</param>
/// <param name="Bands">Cut-offs, lowest first.</param>
/// <param name="Source">Where the cut-offs are published.</param>
public sealed record Instrument(string Loinc, string Name, decimal Highest, IReadOnlyList<ScoreBand> Bands, string Source)
{
    /// <summary>The LOINC codes of questions where any answer above the lowest needs somebody at once.</summary>
    public IReadOnlyList<string> CriticalQuestions { get; init; } = [];

    public ScoreBand? BandOf(decimal score) => Bands.LastOrDefault(band => score >= band.From);
}

/// <summary>The cut-offs of instruments whose scoring is published and free to use.</summary>
public static class Instruments
{
    public static readonly Instrument Phq9 = new("44249-1", "PHQ-9", 27,
    [
        new(0, "minimal", TagKind.Ok), new(5, "mild", TagKind.Calm), new(10, "moderate", TagKind.Warm),
        new(15, "moderately severe", TagKind.Alert), new(20, "severe", TagKind.Alert),
    ], "Kroenke, Spitzer and Williams 2001, J Gen Intern Med 16:606. No permission required to reproduce.")
    {
        CriticalQuestions = ["44260-8"],
    };

    public static readonly Instrument AuditC = new("72109-2", "AUDIT-C", 12,
    [
        new(0, "below the cut-off", TagKind.Ok), new(3, "positive for women", TagKind.Warm), new(4, "positive", TagKind.Warm),
    ], "Bush and others 1998, Arch Intern Med 158:1789: 4 or more for men, 3 or more for women.");

    public static readonly IReadOnlyList<Instrument> All = [Phq9, AuditC];

    private const string HungerVitalSign = "88121-9";
    private static readonly string[] OftenOrSometimesTrue = ["LA28397-0", "LA6729-3"];

    public static Instrument? Of(string? loinc) => All.FirstOrDefault(instrument => instrument.Loinc == loinc);

    /// <summary>What a filled form says as a whole; null when it has no published reading.</summary>
    public static ScoreBand? Read(FilledForm filled, string? loinc, decimal? score)
    {
        if (loinc == HungerVitalSign) return Hunger(filled);
        return score is { } total ? Of(loinc)?.BandOf(total) : null;
    }

    /// <summary>The answered questions that need somebody at once, in the form's own words.</summary>
    public static IReadOnlyList<string> Critical(FilledForm filled, string? loinc)
    {
        if (Of(loinc) is not { CriticalQuestions.Count: > 0 } instrument) return [];
        return
        [
            .. filled.AllItems
                .Where(item => item.Definition.Json["code"]?.AsArray().Any(code => instrument.CriticalQuestions.Contains(code?["code"]?.ToString())) == true)
                .Where(item => item.Options.Any(option => option.Weight > 0 && item.IsChosen(option)))
                .Select(item => $"{item.Text} {string.Join(", ", item.Values.Select(value => value.Display))}"),
        ];
    }

    /// <summary>Hager and others 2010, Pediatrics 126:e26: "often" or "sometimes" on either question is a risk.</summary>
    private static ScoreBand? Hunger(FilledForm filled)
    {
        var answered = filled.AllItems.Where(item => item.Type is ItemType.Choice && !item.ReadOnly).SelectMany(item => item.Values).ToList();
        if (answered.Count == 0) return null;
        var atRisk = answered.Any(value => OftenOrSometimesTrue.Contains((value.Json as System.Text.Json.Nodes.JsonObject)?["code"]?.ToString()));
        return atRisk ? new ScoreBand(1, "at risk of food insecurity", TagKind.Warm) : new ScoreBand(0, "no risk found", TagKind.Ok);
    }
}
