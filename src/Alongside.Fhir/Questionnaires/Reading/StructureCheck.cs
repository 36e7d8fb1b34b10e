using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires.Reading;

internal static class StructureCheck
{
    private static readonly string[] Statuses = ["draft", "active", "retired", "unknown"];

    public static IEnumerable<FhirFault> Check(Questionnaire form)
    {
        if (form.Json.Text("status") is not { } status || !Statuses.Contains(status, StringComparer.Ordinal))
        {
            yield return new FhirFault(FaultSeverity.Warning, "status", "Questionnaire.status", "The form does not say whether it is a draft, active or retired.");
        }

        if (form.Items.Count == 0)
        {
            yield return new FhirFault(FaultSeverity.Warning, "noItems", "Questionnaire.item", "The form has no questions.");
        }

        var seen = new Dictionary<string, QuestionnaireItem>(StringComparer.Ordinal);
        foreach (var item in form.AllItems)
        {
            if (item.LinkId.Length == 0)
            {
                yield return item.Error("noLinkId", "linkId", "This item has no linkId, so its answers could not be found again.");
            }
            else if (!seen.TryAdd(item.LinkId, item))
            {
                yield return item.Error("duplicateLinkId", "linkId", $"The linkId “{item.LinkId}” is used twice; it is also at {seen[item.LinkId].Path}.");
            }

            foreach (var fault in OfType(item))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<FhirFault> OfType(QuestionnaireItem item)
    {
        var written = item.Json.Text("type");
        if (item.Type is ItemType.Unknown)
        {
            yield return item.Error("unknownType", "type", written is null
                ? "This item has no type, so it cannot be asked."
                : $"“{written}” is not a type of item that can be asked.");
        }

        if (item.Type is ItemType.Display && item.Items.Count > 0)
        {
            yield return item.Items.All(child => child.Type is ItemType.Display)
                ? item.Warning("displayWithItems", "item", "A display item is only text; the texts inside it belong beside it.")
                : item.Error("displayWithItems", "item", "A display item is only text and cannot hold questions.");
        }

        if (item.Type is ItemType.Group && item.Items.Count == 0)
        {
            yield return item.Warning("emptyGroup", "item", "This group holds nothing.");
        }

        if (item.Type is ItemType.Display && (item.Required || item.Repeats))
        {
            yield return item.Warning("displayAsks", item.Required ? "required" : "repeats", "A display item is only text; it cannot be required or repeat.");
        }

        if (item.MaxLength is not null && item.Type is not (ItemType.String or ItemType.Text or ItemType.Url or ItemType.OpenChoice or ItemType.Integer or ItemType.Decimal))
        {
            yield return item.Warning("maxLength", "maxLength", "A longest length is set where nothing is written; it has no effect.");
        }
    }
}
