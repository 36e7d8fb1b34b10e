namespace Alongside.Fhir.Questionnaires.Checking;

internal static class CheckFault
{
    public static FhirFault Fault(this FormItem item, FaultSeverity severity, string code, string reason, int? answer = null)
    {
        var path = answer is { } index && index < item.Answers.Count ? item.Answers[index].Path ?? item.Path : item.Path;
        return new FhirFault(severity, code, path, reason) { LinkId = item.LinkId, Key = item.Key };
    }
}
