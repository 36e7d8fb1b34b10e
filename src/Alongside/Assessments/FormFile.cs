using Alongside.Fhir;
using Alongside.Fhir.Questionnaires;

namespace Alongside.Assessments;

/// <summary>A Questionnaire file as it was handed in: what it is, and what is wrong with it, each with its place and reason.</summary>
public sealed record FormFile(string FileName, string Json, Questionnaire? Form, IReadOnlyList<FhirFault> Faults)
{
    public const int LargestBytes = 4 * 1024 * 1024;

    public bool CanBeUsed => Form is not null;

    public static FormFile Read(string fileName, string json)
    {
        var reading = QuestionnaireReader.Read(json);
        return new FormFile(fileName, json, reading.Form, reading.Faults);
    }

    public static string? Loinc(Questionnaire form) => form.Json["code"]?.AsArray()
        .FirstOrDefault(code => code?["system"]?.ToString() == "http://loinc.org")?["code"]?.ToString();

    /// <summary>The questions a person answers: not headings, and not what the form works out itself.</summary>
    public static int Questions(Questionnaire form) => form.AllItems
        .Count(item => item.Type is not (ItemType.Group or ItemType.Display or ItemType.Unknown) && item is { CalculatedExpression: null, Hidden: false, ReadOnly: false });
}
