using Alongside.Ledger;
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
    public static async Task<IReadOnlyList<SelectListItem>> Choices(this PersonSearch search, Acting acting, string? typed, Guid? chosen, Guid? except = null)
    {
        if (chosen is not null || string.IsNullOrWhiteSpace(typed)) return [];
        var people = (await search.Find(typed, 12)).Select(hit => hit.Person).Where(person => person.Id != except).ToList();
        await acting.LookedUp(people.Select(person => (Guid?)person.Id));
        return
        [
            .. people.Select(person => new SelectListItem(
                $"{person.DisplayName}, born {BirthDateWords.InWords(person.BirthDate, person.BirthDatePrecision)}", person.Id.ToString())),
        ];
    }
}
