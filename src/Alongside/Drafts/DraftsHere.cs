using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Design;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Drafts;

/// <summary>What the page shows of drafts: that this form is one, or that there are some of this page to go on with.</summary>
public sealed record DraftsOnPage(ShownAgain? Shown, IReadOnlyList<Draft> Waiting);

/// <summary>Above every page with a form that is kept while it is typed.</summary>
public sealed class DraftsHere(AlongsideDb db, Me me, SecretBox secrets, DraftTime time) : ViewComponent
{
    private const int Most = 5;

    public async Task<IViewComponentResult> InvokeAsync()
    {
        var request = HttpContext.Request;
        if (HttpContext.ShownAgain() is { } shown) return View("/Drafts/_Here.cshtml", new DraftsOnPage(shown, []));
        if (!me.IsKnown || !HttpMethods.IsGet(request.Method) || !FormActTagHelper.KeepsForms(HttpContext)) return Content("");
        var pages = secrets.Hashes(request.PathBase + request.Path + request.QueryString);
        var waiting = await db.DraftsOf(me, await time.NotBefore()).Where(row => pages.Contains(row.PageHash)).OrderByDescending(row => row.Saved).Take(Most).ToListAsync();
        return waiting.Count == 0 ? Content("") : View("/Drafts/_Here.cshtml", new DraftsOnPage(null, waiting));
    }
}
