namespace Alongside.Fhir.Questionnaires.Reading;

internal static class ExpressionCheck
{
    public static IEnumerable<FhirFault> Check(Questionnaire form) =>
        Check(null, "Questionnaire.extension", "variable", form.Variables)
            .Concat(Check(null, "Questionnaire.extension", "constraint", form.Constraints.Select(constraint => constraint.Expression)))
            .Concat(form.AllItems.SelectMany(item => Of(item).SelectMany(pair => Check(item.LinkId, item.Path + ".extension", pair.Kind, [pair.Expression]))));

    private static IEnumerable<(string Kind, FormExpression Expression)> Of(QuestionnaireItem item)
    {
        foreach (var (kind, expression) in new[]
        {
            ("calculatedExpression", item.CalculatedExpression), ("initialExpression", item.InitialExpression),
            ("enableWhenExpression", item.EnableWhenExpression), ("answerExpression", item.AnswerExpression),
        })
        {
            if (expression is not null)
            {
                yield return (kind, expression);
            }
        }

        foreach (var variable in item.Variables)
        {
            yield return ("variable", variable);
        }

        foreach (var constraint in item.Constraints)
        {
            yield return ("constraint", constraint.Expression);
        }
    }

    private static IEnumerable<FhirFault> Check(string? linkId, string path, string kind, IEnumerable<FormExpression> expressions)
    {
        foreach (var expression in expressions)
        {
            var name = expression.Name is { } named ? $"{kind} “{named}”" : kind;
            if (kind == "variable" && string.IsNullOrEmpty(expression.Name))
            {
                yield return new FhirFault(FaultSeverity.Error, "namelessVariable", path, "A variable has no name, so nothing can use it.") { LinkId = linkId };
            }

            if (expression.Refusal is { } refusal)
            {
                yield return new FhirFault(FaultSeverity.Error, "badExpression", path, $"The {name} cannot be read: {refusal}") { LinkId = linkId };
            }
            else if (!expression.IsFhirPath && expression.Language != "application/x-fhir-query")
            {
                yield return new FhirFault(FaultSeverity.Warning, "language", path, $"The {name} is written in {expression.Language}, which is not worked out here.") { LinkId = linkId };
            }
        }
    }
}
