using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Audits;

/// <summary>Where the browser tells that a page is being printed. What is on the paper is known by the looks of the worker's own that the page was.</summary>
[EnableRateLimiting(RateLimits.Prints)]
public sealed class PrintedModel(AlongsideDb db, Me me, Acting acting) : PageModel
{
    private const int Most = 20;

    public async Task<IActionResult> OnPost(IReadOnlyList<Guid> looks)
    {
        var asked = looks.Distinct().Take(Most).ToList();
        var entries = await db.Ledger.AsNoTracking().Include(entry => entry.People)
            .Where(entry => asked.Contains(entry.Id) && entry.WorkerId == me.Id && entry.IsView).OrderBy(entry => entry.Seq).ToListAsync();
        if (entries.Count == 0 || entries.Count != asked.Count || !entries.TrueForAll(entry => LooksNames.IsOfPage(entry.Act))) return NotFound();
        foreach (var look in entries) await acting.Printed(look);
        return new NoContentResult();
    }
}
