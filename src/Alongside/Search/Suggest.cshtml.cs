using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Design;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Search;

/// <summary>What the search at the top of the page offers while somebody types: people and their cases. The value is where to go.</summary>
public sealed class SuggestModel(Me me, FindPeople people, Acting acting) : PageModel
{
    private const int Most = 6;

    public async Task<IActionResult> OnGet(string? q)
    {
        var opensCases = me.HasAny(Roles.Casework);
        var (options, shown) = (new List<LookUpOption>(), new List<Guid?>());
        if (opensCases && CaseNumber.Read(q) is { } number && await people.ByNumber(number) is { } file)
        {
            shown.AddRange([file.Id, file.ClientId]);
            options.Add(new LookUpOption($"/cases/{file.Id}", file.Client, file.Number));
        }
        foreach (var found in await people.ByName(q, Most))
        {
            shown.AddRange([found.Person.Id, .. opensCases ? found.Cases.Select(one => (Guid?)one.Id) : []]);
            if (opensCases) options.AddRange(found.Cases.Select(one => new LookUpOption($"/cases/{one.Id}", one.Client, $"Case {one.Number}")));
            if (!opensCases || found.Cases.Count == 0) options.Add(new LookUpOption($"/people/{found.Person.Id}", found.Person.DisplayName, "Person"));
        }
        await acting.LookedUp(shown);
        return Partial("/Shared/_Options.cshtml", options.Take(2 * Most));
    }
}
