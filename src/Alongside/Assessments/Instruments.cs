using System.Text.Json.Nodes;
using Alongside.Fhir.Questionnaires;
using Alongside.Shared.Design;

namespace Alongside.Assessments;

/// <summary>Instruments whose scoring is published and free to use, and what they say of a filled form.</summary>
public static class Instruments
{
    public static readonly Instrument Phq9 = new("44249-1", "PHQ-9", 9, 27,
    [
        new(0, "minimal", TagKind.Ok), new(5, "mild", TagKind.Calm), new(10, "moderate", TagKind.Warm),
        new(15, "moderately severe", TagKind.Alert), new(20, "severe", TagKind.Alert),
    ], "Cut-offs: Kroenke, Spitzer and Williams 2001, J Gen Intern Med 16:606.")
    {
        ResultLoinc = "44261-6",
        Critical = ("44260-8", 9),
    };

    public static readonly Instrument AuditC = new("72109-2", "AUDIT-C", 3, 12,
    [
        new(0, "below the cut-off", TagKind.Ok), new(3, "positive for women, below the cut-off for men", TagKind.Warm), new(4, "positive", TagKind.Warm),
    ], "Cut-offs: Bush and others 1998, Arch Intern Med 158:1789; 4 or more for men, 3 or more for women.")
    {
        ResultLoinc = "75626-2",
    };

    public static readonly Instrument HungerVitalSign = new("88121-9", "Hunger Vital Sign", 2, 0, [], "Hager and others 2010, Pediatrics 126:e26: “often” or “sometimes” on either question is a risk.")
    {
        ResultLoinc = "88124-3",
    };

    public static readonly IReadOnlyList<Instrument> All = [Phq9, AuditC, HungerVitalSign];

    private static readonly string[] HungerQuestions = ["88122-7", "88123-5"];
    private static readonly string[] OftenOrSometimesTrue = ["LA28397-0", "LA6729-3"];
    private const string NeverTrue = "LA28398-8";

    public static Instrument? Of(string? loinc) => All.FirstOrDefault(instrument => instrument.Loinc == loinc);

    /// <summary>The LOINC code of a form: its own, or that of the one instrument whose result it holds and which it is not larger than.</summary>
    public static string? LoincOf(Questionnaire form)
    {
        if (Codes.Of(form.Json).Select(code => code.Code).FirstOrDefault() is { } own) return own;
        var questions = form.AllItems.Count(item => item.Type is ItemType.Choice);
        var found = All.Where(instrument => form.AllItems.Any(item => Codes.Bears(item.Json, instrument.ResultLoinc))).ToList();
        return found is [var only] && questions <= only.Questions + 1 ? only.Loinc : null;
    }

    /// <summary>What a filled form says as a whole; null when it has no published reading.</summary>
    public static ScoreBand? Read(FilledForm filled, string? loinc, Score? score) =>
        loinc == HungerVitalSign.Loinc ? Hunger(filled)
        : score is null ? null
        : Of(loinc)?.Read(score);

    /// <summary>The answered questions that need somebody at once, in the form's own words.</summary>
    public static IReadOnlyList<string> Critical(FilledForm filled, string? loinc)
    {
        if (Of(loinc)?.Critical is not { } critical) return [];
        var scored = filled.AllItems.Where(item => item.Options.Any(option => option.Weight is not null)).ToList();
        var question = filled.AllItems.FirstOrDefault(item => Codes.Bears(item.Definition.Json, critical.Loinc)) ?? scored.ElementAtOrDefault(critical.Place - 1);
        if (question is null || !question.Options.Where((option, place) => (option.Weight ?? place) > 0).Any(question.IsChosen)) return [];
        return [$"{question.Text} — {string.Join(", ", question.Values.Select(value => value.Display))}"];
    }

    private static ScoreBand? Hunger(FilledForm filled)
    {
        var answers = filled.AllItems.Where(item => HungerQuestions.Any(code => Codes.Bears(item.Definition.Json, code)))
            .SelectMany(item => item.Values).Select(value => (value.Json as JsonObject)?["code"]?.ToString()).ToList();
        return answers.Exists(code => OftenOrSometimesTrue.Contains(code)) ? new ScoreBand(1, "at risk of food insecurity", TagKind.Warm)
            : answers.Count(code => code == NeverTrue) == HungerQuestions.Length ? new ScoreBand(0, "no risk found", TagKind.Ok)
            : answers.Count == 0 ? null
            : new ScoreBand(0, "not enough answered to say", TagKind.Plain);
    }
}
