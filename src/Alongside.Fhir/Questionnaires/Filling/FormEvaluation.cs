using Alongside.Fhir.FhirPath;

namespace Alongside.Fhir.Questionnaires.Filling;

/// <summary>Works out a form's expressions on the answers as they are at one moment.</summary>
internal sealed class FormEvaluation
{
    private static readonly string[] UsualLaunchNames = ["patient", "user", "encounter", "practitioner", "client", "location", "study", "clinical"];

    private readonly FilledForm _form;
    private readonly Lazy<(BuiltResponse Built, FhirPathItem Response)> _answers;
    private readonly FhirPathItem _questionnaire;
    private readonly HashSet<string> _launchNames;
    private readonly Dictionary<(FormItem? Place, string Name), Items?> _variables = [];
    private readonly HashSet<(FormItem? Place, string Name)> _pending = [];
    private readonly DateTimeOffset _now;

    public FormEvaluation(FilledForm form)
    {
        _form = form;
        _answers = new Lazy<(BuiltResponse, FhirPathItem)>(() => ResponseBuilder.Build(form, form.Status) is var built ? (built, FhirPathItem.Of(built.Response)) : default);
        _questionnaire = FhirPathItem.Of(form.Form.Json);
        _launchNames = [.. form.Form.LaunchNames, .. UsualLaunchNames];
        _now = form.Context.Clock.GetLocalNow();
    }

    /// <summary>Told of every answer whose score an expression asked for.</summary>
    public Action<FhirPathItem, decimal>? Weighed { get; init; }

    public bool IsAnswered(FormItem place) => _answers.Value.Built.Places.ContainsKey(place);

    /// <summary>The value of an expression that stands at a place of the form; at none, on the form itself.</summary>
    public Items Run(FormExpression expression, FormItem? place)
    {
        if (expression.Parsed is not { } parsed)
        {
            throw new FhirPathException(expression.Refusal ?? $"It is written in {expression.Language}.");
        }

        return parsed.Evaluate(new FhirPathContext
        {
            Focus = place is null ? _answers.Value.Response : Element(place),
            Resource = _answers.Value.Response,
            Variables = name => Variable(name, place),
            Now = _now,
            Limits = _form.Context.Limits,
            Weighed = Weighed,
        });
    }

    private FhirPathItem Element(FormItem place)
    {
        var json = _answers.Value.Built.Places.TryGetValue(place, out var written) ? written : new JsonObject { ["linkId"] = place.LinkId };
        return FhirPathItem.Of(json, "QuestionnaireResponse.item");
    }

    private Items? Variable(string name, FormItem? place)
    {
        if (name == "questionnaire")
        {
            return [_questionnaire];
        }

        if (name == "qitem")
        {
            return place is null ? null : [FhirPathItem.Of(place.Definition.Json, "Questionnaire.item")];
        }

        for (var at = place; at is not null; at = at.Parent)
        {
            if (at.Definition.Variables.FirstOrDefault(variable => variable.Name == name) is { } variable)
            {
                return Value(variable, at);
            }
        }

        if (_form.Form.Variables.FirstOrDefault(variable => variable.Name == name) is { } own)
        {
            return Value(own, null);
        }

        if (_form.Context.Resources.TryGetValue(name, out var resource))
        {
            return [FhirPathItem.Of(resource)];
        }

        return _launchNames.Contains(name) ? [] : null;
    }

    private Items? Value(FormExpression variable, FormItem? place)
    {
        // What would have to be asked of a server is not known here.
        if (variable.Parsed is null)
        {
            return [];
        }

        var key = (place, variable.Name!);
        if (_variables.TryGetValue(key, out var known))
        {
            return known;
        }

        if (!_pending.Add(key))
        {
            throw new FhirPathException($"The variable %{variable.Name} depends on itself.");
        }

        try
        {
            return _variables[key] = Run(variable, place);
        }
        finally
        {
            _pending.Remove(key);
        }
    }
}
