using System.Text.Encodings.Web;
using System.Text.Json;
using Alongside.Eligibility.Rules;

namespace Alongside.Eligibility.Reading;

/// <summary>Writes rules as JSON that is read as the same rules again.</summary>
public static class RuleWriter
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(RuleSet set) => Node(
        ("programme", set.Programme), ("name", set.Name), ("version", set.Version), ("from", $"{set.From:yyyy-MM-dd}"),
        ("until", set.Until is { } until ? $"{until:yyyy-MM-dd}" : null), ("source", set.Source), ("for", set.IsForPersons ? "person" : null),
        ("steps", List(set.Steps.Select(step => Node(("name", step.Name), ("of", step.OfPerson ? "person" : null), ("is", step.Is.ToString()), ("words", step.Words), ("source", step.Source))))),
        ("rule", set.Rule is { } rule ? Rule(rule) : null),
        ("amount", set.Amount is { } amount ? Node(("is", amount.Is.ToString()), ("words", amount.Words), ("source", amount.Source)) : null),
        ("remarks", List(set.Remarks.Select(remark => JsonValue.Create(remark))))).ToJsonString(Readable);

    public static JsonObject Rule(Rule rule) => rule switch
    {
        Condition of => Node(("if", of.If.ToString()), ("words", of.Words), ("source", of.Source)),
        AllOf of => Node(("all", List(of.Parts.Select(Rule))), ("words", of.Words), ("source", of.Source)),
        AnyOf of => Node(("any", List(of.Parts.Select(Rule))), ("words", of.Words), ("source", of.Source)),
        NotSo of => Node(("not", Rule(of.Part)), ("words", of.Words), ("source", of.Source)),
        SomeOf of => Node(("atLeast", JsonValue.Create(of.AtLeast)), ("of", List(of.Parts.Select(Rule))), ("words", of.Words), ("source", of.Source)),
        _ => throw new InvalidOperationException(rule.GetType().Name),
    };

    private static JsonArray? List(IEnumerable<JsonNode?> items) => items.ToArray() is { Length: > 0 } some ? new(some) : null;

    private static JsonObject Node(params (string Name, JsonNode? Value)[] properties) =>
        new(properties.Where(each => each.Value is not null).Select(each => KeyValuePair.Create(each.Name, each.Value)));
}
