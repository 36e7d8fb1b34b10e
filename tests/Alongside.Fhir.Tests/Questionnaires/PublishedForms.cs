using Alongside.Fhir.Questionnaires;

namespace Alongside.Fhir.Tests.Questionnaires;

internal static class PublishedForms
{
    public const string Folder = "fhir/questionnaires";

    public static IEnumerable<(string Name, string Text)> All(string resourceType) =>
        Directory.EnumerateFiles(PublishedData.Folder(Folder), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(PublishedData.Folder(Folder), path).Replace('\\', '/'), File.ReadAllText(path)))
            .Where(file => JsonNode.Parse(file.Item2.TrimStart('\uFEFF'))?["resourceType"]?.ToString() == resourceType);

    public static Questionnaire Form(string name)
    {
        var reading = QuestionnaireReader.Read(PublishedData.Read($"{Folder}/{name}"));
        reading.Faults.Where(fault => fault.Prevents).ShouldBeEmpty();
        return reading.Form!;
    }

    public static QuestionnaireResponse Response(string name) =>
        QuestionnaireResponseReader.Read(PublishedData.Read($"{Folder}/{name}")).Response!;
}
