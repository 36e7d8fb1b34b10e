using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Design;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Drafts;

/// <summary>
/// A page asked for with <c>?resume=id</c> shows the form as its writer left it: the page reads the draft as if it had been sent,
/// but does nothing with it.
/// </summary>
internal sealed class ResumeDraft(AlongsideDb db, Me me, AgencyClock clock) : IAsyncResourceFilter
{
    private const string Query = "resume";

    public static string Address(string target, Guid draft) => $"{target}{(target.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Query}={draft}";

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (me.IsKnown && HttpMethods.IsGet(request.Method) && Guid.TryParse(request.Query[Query], out var id))
        {
            request.QueryString = QueryString.Create(request.Query.Where(part => part.Key != Query));
            var mine = me.Id;
            var draft = await db.Drafts.AsNoTracking().FirstOrDefaultAsync(row => row.WorkerId == mine && row.Id == id);
            if (draft is not null && draft.Target == request.PathBase + request.Path + request.QueryString) Show(draft, context.HttpContext);
        }
        await next();
    }

    private void Show(Draft draft, HttpContext http)
    {
        http.Request.Method = HttpMethods.Post;
        http.Request.ContentType = "application/x-www-form-urlencoded";
        http.Request.Form = TypedFields.FromJson(draft.Fields).ToForm(draft.Id);
        http.ShowAgain(new ShownAgain(draft.Id, draft.Version, clock.ToLocal(draft.Saved)));
    }
}
