using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires.Filling;

/// <summary>Puts the answers of a response into the places of its form; what has none is kept apart and explained.</summary>
internal sealed class ResponseOpener
{
    private readonly FilledForm _form;
    private readonly List<FhirFault> _faults = [];
    private readonly List<Leftover> _leftovers = [];

    private ResponseOpener(FilledForm form) => _form = form;

    public static IReadOnlyList<FhirFault> Place(FilledForm form, QuestionnaireResponse response)
    {
        var opener = new ResponseOpener(form);
        form.Items = opener.Items(form.Items, response.Json, "QuestionnaireResponse");
        form.Leftovers = opener._leftovers;
        form.Forget();
        return opener._faults;
    }

    private IReadOnlyList<FormItem> Items(IReadOnlyList<FormItem> places, JsonObject parent, string path)
    {
        var all = places.ToList();
        var index = 0;
        var used = new HashSet<FormItem>();
        foreach (var json in parent.Objects("item"))
        {
            var at = $"{path}.item[{index++}]";
            var place = all.FindLast(item => item.LinkId == json.Text("linkId"));
            if (place is null)
            {
                NoPlace(json, at);
                continue;
            }

            if (place.Type is ItemType.Group && !used.Add(place))
            {
                var next = FormTree.Place(place.Definition, place.Parent, FormTree.PrefixOf(place), place.Repetition + 1);
                all.Insert(all.IndexOf(place) + 1, next);
                used.Add(next);
                place = next;
            }

            Item(place, json, at);
        }

        return all;
    }

    private void Item(FormItem place, JsonObject json, string path)
    {
        place.Source = json;
        place.SourcePath = path;
        switch (place.Type)
        {
            case ItemType.Unknown:
                Fault(place, FaultSeverity.Fatal, "invalidType", path, $"“{place.Definition.Json.Text("type")}” is not a type of item that can be answered.");
                return;
            case ItemType.Group or ItemType.Display when json["answer"] is not null:
                var code = place.Type is ItemType.Group ? "groupShouldNotHaveAnswers" : "displayAnswer";
                Fault(place, FaultSeverity.Fatal, code, path + ".answer", place.Type is ItemType.Group
                    ? "A group holds questions and has no answer of its own."
                    : "This is only text and takes no answer.");
                break;
        }

        if (place.Type.IsQuestion())
        {
            Answers(place, json, path);
        }
        else
        {
            place.Children = Items(place.Children, json, path);
        }
    }

    private void Answers(FormItem place, JsonObject json, string path)
    {
        var answers = place.Answers.Where(answer => !answer.IsBlank).ToList();
        var index = 0;
        foreach (var answer in json.Objects("answer"))
        {
            var at = $"{path}.answer[{index}]";
            var value = answer.Choice() is var (type, found) ? new AnswerValue(type, found) : null;
            var filled = new FormAnswer(value) { Source = answer, Path = at };
            if (place.Definition.Items.Count > 0)
            {
                filled.Items = Items(FormTree.Under(place, answers.Count), answer, at);
            }
            else
            {
                foreach (var (stray, number) in answer.Objects("item").Select((stray, number) => (stray, number)))
                {
                    NoPlace(stray, $"{at}.item[{number}]");
                }
            }

            if (value is not null || filled.Items.Count > 0)
            {
                answers.Add(filled);
            }

            index++;
        }

        if (json["item"] is JsonArray { Count: > 0 })
        {
            Fault(place, FaultSeverity.Fatal, "itemsOutsideAnswer", path + ".item", "What stands under a question belongs inside its answer.");
        }

        FormTree.SetAnswers(place, answers);
    }

    private void NoPlace(JsonObject json, string path)
    {
        var linkId = json.Text("linkId") ?? "";
        var reason = _form.Form.Find(linkId) is null
            ? $"The form has no question “{linkId}”."
            : $"The question “{linkId}” stands elsewhere in the form.";
        _faults.Add(new FhirFault(FaultSeverity.Fatal, "invalidLinkId", path, reason) { LinkId = linkId });
        var answers = json.Objects("answer").Select(answer => answer.Choice()).OfType<(string Type, JsonNode Value)>().Select(choice => new AnswerValue(choice.Type, choice.Value).Display);
        _leftovers.Add(new Leftover(linkId, json.Text("text"), [.. answers], reason) { Source = json });
    }

    private void Fault(FormItem place, FaultSeverity severity, string code, string path, string reason) =>
        _faults.Add(new FhirFault(severity, code, path, reason) { LinkId = place.LinkId, Key = place.Key });
}
