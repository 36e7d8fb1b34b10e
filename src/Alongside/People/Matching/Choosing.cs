using Microsoft.AspNetCore.Mvc.Rendering;

namespace Alongside.People.Matching;

public static class Choosing
{
    /// <summary>Where a name was typed but nobody chosen (a browser without scripts): those who may be meant, to choose from.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> Choices(this PersonSearch search, string? typed, Guid? chosen, Guid except) =>
        chosen is not null || string.IsNullOrWhiteSpace(typed) ? [] :
        [
            .. (await search.Find(typed, 12)).Where(hit => hit.Person.Id != except)
                .Select(hit => new SelectListItem(
                    $"{hit.Person.DisplayName}, born {BirthDateWords.InWords(hit.Person.BirthDate, hit.Person.BirthDatePrecision)}", hit.Person.Id.ToString())),
        ];
}
