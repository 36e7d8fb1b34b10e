namespace Alongside.Fhir.Questionnaires.Filling;

/// <summary>A response as JSON, and where in it each place of the form is.</summary>
internal sealed record BuiltResponse(JsonObject Response, IReadOnlyDictionary<FormItem, JsonObject> Places);

/// <summary>Writes what is answered and asked as a response. What came with the opened response, and is not an answer, stays.</summary>
internal sealed class ResponseBuilder
{
    private readonly Dictionary<FormItem, JsonObject> _places = [];

    private readonly ILookup<JsonNode?, JsonObject> _leftovers;

    private ResponseBuilder(IEnumerable<Leftover> leftovers) =>
        _leftovers = leftovers.Select(leftover => leftover.Source).OfType<JsonObject>().ToLookup(source => source.Parent?.Parent);

    /// <summary>The answers that are asked; with <paramref name="everything"/> also those that have no place in the form.</summary>
    public static BuiltResponse Build(FilledForm form, string status, bool everything = false)
    {
        var builder = new ResponseBuilder(everything ? form.Leftovers : []);
        var response = new JsonObject { ["resourceType"] = "QuestionnaireResponse" };
        Copy(form.Source?.Json, response, "resourceType", "item", "status");
        if (response["questionnaire"] is null && form.Form.Url is { } url)
        {
            response["questionnaire"] = form.Form.Version is { } version ? $"{url}|{version}" : url;
        }

        response["status"] = status;
        builder.Items(form.Items, response);
        builder.Keep(form.Source?.Json, response);
        return new BuiltResponse(response, builder._places);
    }

    private void Items(IEnumerable<FormItem> items, JsonObject parent)
    {
        foreach (var item in items.Where(item => item.Enabled))
        {
            var json = new JsonObject { ["linkId"] = item.LinkId };
            Copy(item.Source, json, "linkId", "answer", "item");
            if (json["text"] is null && item.Text.Length > 0)
            {
                json["text"] = item.Text;
            }

            Content(item, json);
            if (json["item"] is not null || json["answer"] is not null || (item.Source is not null && item.Type is ItemType.Display))
            {
                Append(parent, "item", json);
                _places[item] = json;
            }
        }
    }

    private void Content(FormItem item, JsonObject json)
    {
        if (!item.Type.IsQuestion())
        {
            Items(item.Children, json);
            Keep(item.Source, json);
            return;
        }

        foreach (var answer in item.Answers)
        {
            var written = new JsonObject();
            if (answer.Value is { } value)
            {
                Copy(answer.Source, written, answer.Source?.Select(pair => pair.Key).Where(name => name == "item" || name.StartsWith("value", StringComparison.Ordinal)).ToArray() ?? []);
                written["value" + value.Type] = value.Json.DeepClone();
            }

            Items(answer.Items, written);
            Keep(answer.Source, written);
            if (answer.Value is not null || written["item"] is not null)
            {
                Append(json, "answer", written);
            }
        }
    }

    private void Keep(JsonObject? source, JsonObject written)
    {
        if (source is null)
        {
            return;
        }

        foreach (var leftover in _leftovers[source])
        {
            Append(written, "item", leftover.DeepClone());
        }
    }

    private static void Copy(JsonObject? from, JsonObject to, params string[] except)
    {
        foreach (var (name, value) in from ?? [])
        {
            if (!except.Contains(name, StringComparer.Ordinal))
            {
                to[name] = value?.DeepClone();
            }
        }
    }

    private static void Append(JsonObject parent, string name, JsonNode value)
    {
        if (parent[name] is not JsonArray list)
        {
            parent[name] = list = [];
        }

        list.Add(value);
    }
}
