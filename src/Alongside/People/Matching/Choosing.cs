using Microsoft.AspNetCore.Mvc.Rendering;

namespace Alongside.People.Matching;

public static class Choosing
{
    /// <summary>What to say where a name was typed and nobody chosen.</summary>
    public static async Task<string> WhyNotChosen(this PersonSearch search, string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? "Type a name and choose the person."
        : (await search.Find(typed, 1)).Count > 0 ? "Choose which of these people you mean."
        : "Nobody you may see has this name: check how it is written, or add the person under People first.";

    /// <summary>Where a name was typed but nobody chosen (a browser without scripts): those who may be meant, to choose from.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> Choices(this PersonSearch search, string? typed, Guid? chosen, Guid? except = null) =>
        chosen is not null || string.IsNullOrWhiteSpace(typed) ? [] :
        [
            .. (await search.Find(typed, 12)).Where(hit => hit.Person.Id != except)
                .Select(hit => new SelectListItem(
                    $"{hit.Person.DisplayName}, born {BirthDateWords.InWords(hit.Person.BirthDate, hit.Person.BirthDatePrecision)}", hit.Person.Id.ToString())),
        ];
}
