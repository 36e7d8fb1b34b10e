namespace Alongside.Fhir.FhirPath;

internal static class EnvironmentVariables
{
    public static Items? Find(FhirPathContext context, string name)
    {
        if (context.Variables(name) is { } given)
        {
            return given;
        }

        return name switch
        {
            "context" => One(context.Focus),
            "resource" => One(context.Resource ?? context.Focus),
            "rootResource" => One(context.RootResource ?? context.Resource ?? context.Focus),
            "sct" => Text("http://snomed.info/sct"),
            "loinc" => Text("http://loinc.org"),
            "ucum" => Text("http://unitsofmeasure.org"),
            _ when name.StartsWith("vs-", StringComparison.Ordinal) => Text("http://hl7.org/fhir/ValueSet/" + name[3..]),
            _ when name.StartsWith("ext-", StringComparison.Ordinal) => Text("http://hl7.org/fhir/StructureDefinition/" + name[4..]),
            _ => null,
        };
    }

    private static Items One(FhirPathItem? item) => item is null ? [] : [item];

    private static Items Text(string value) => [FhirPathItem.Of(value)];
}
