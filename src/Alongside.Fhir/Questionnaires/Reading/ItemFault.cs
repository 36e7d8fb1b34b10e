namespace Alongside.Fhir.Questionnaires.Reading;

internal static class ItemFault
{
    public static FhirFault Error(this QuestionnaireItem item, string code, string element, string reason) => Make(FaultSeverity.Error, item, code, element, reason);

    public static FhirFault Warning(this QuestionnaireItem item, string code, string element, string reason) => Make(FaultSeverity.Warning, item, code, element, reason);

    private static FhirFault Make(FaultSeverity severity, QuestionnaireItem item, string code, string element, string reason) =>
        new(severity, code, element.Length == 0 ? item.Path : $"{item.Path}.{element}", reason) { LinkId = item.LinkId };
}
