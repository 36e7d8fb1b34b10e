using Alongside.Fhir.Json;
using Alongside.Fhir.Questionnaires.Reading;

namespace Alongside.Fhir.Questionnaires;

/// <summary>What reading a form gave.</summary>
/// <param name="Form">The form; null when it has faults that prevent its use.</param>
/// <param name="Faults">What is wrong with it, errors and warnings.</param>
public sealed record QuestionnaireReading(Questionnaire? Form, IReadOnlyList<FhirFault> Faults)
{
    /// <summary>The form even when it cannot be used yet, to be shown and mended; null when the file is no form at all.</summary>
    public Questionnaire? Draft { get; init; }
}

/// <summary>Reads forms and says, before a client ever sees them, what is wrong with them.</summary>
public static class QuestionnaireReader
{
    public static QuestionnaireReading Read(string json)
    {
        var (resource, faults) = FhirJson.Read(json, "Questionnaire");
        if (resource is null)
        {
            return new QuestionnaireReading(null, faults);
        }

        var form = new Questionnaire(resource);
        faults =
        [
            .. ShapeCheck.Check(resource), .. StructureCheck.Check(form), .. OptionCheck.Check(form), .. EnableWhenCheck.Check(form),
            .. ExpressionCheck.Check(form), .. LimitCheck.Check(form), .. InitialCheck.Check(form),
        ];
        return new QuestionnaireReading(faults.Any(fault => fault.Prevents) ? null : form, faults) { Draft = form };
    }
}
