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

    /// <summary>The questions a person answers: not headings, and not what the form or we work out.</summary>
    public static int Questions(Questionnaire form)
    {
        var blank = FilledForm.Open(form);
        var total = Totals.ItemOf(blank);
        return blank.AllItems.Count(item => item != total && item.Type is not (ItemType.Group or ItemType.Display or ItemType.Unknown) && item is { ReadOnly: false, Definition.Hidden: false });
    }
}
