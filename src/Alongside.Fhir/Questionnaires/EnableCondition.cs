using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires;

/// <summary>One <c>enableWhen</c>: the question it looks at, how, and for what.</summary>
public sealed record EnableCondition(string Question, string Operator, AnswerValue? Answer)
{
    internal static readonly string[] Operators = ["exists", "=", "!=", ">", "<", ">=", "<="];

    internal static EnableCondition Read(JsonObject json) => new(
        json.Text("question") ?? "",
        json.Text("operator") ?? "",
        json.Choice("answer") is var (type, value) ? new AnswerValue(type, value) : null);
}
