namespace Alongside.Fhir.FhirPath.Functions;

internal sealed record Function(string Name, int Least, int Most, Func<Call, Items> Work)
{
    public Function(string name, int arguments, Func<Call, Items> work)
        : this(name, arguments, arguments, work)
    {
    }
}
