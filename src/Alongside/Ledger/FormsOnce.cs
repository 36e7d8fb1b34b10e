using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Design;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Ledger;

/// <summary>
/// A form sent twice (a double click, a retry, the back button) does its act once, and is answered the second time as the first.
/// Of two at the same moment the key of <see cref="DoneForm"/> lets one through.
/// </summary>
internal sealed class FormsOnce(AlongsideDb db, Acting acting, SecretBox secrets) : IAsyncPageFilter
{
    private const int MostLooks = 40;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (sent, http) = (acting.Me.IsKnown && context.HandlerInstance is RoomPage ? SentForm.Of(context) : null, context.HttpContext);
        if (sent is null)
        {
            await next();
            return;
        }
        if (await Done(sent, http) is { } before)
        {
            context.Result = Answer(before, sent, (PageModel)context.HandlerInstance, http);
            return;
        }

        acting.Form = new DoneForm { WorkerId = acting.Me.Id, Id = sent.Id, At = acting.Now, Sent = secrets.Hash(sent.Said), Form = http.Request.Form };
        var executed = await next();
        if (acting.FormIsDone)
        {
            FormActTagHelper.Renew(http);
            await (executed.Exception is null ? Keep(sent, executed) : Mine(sent).ExecuteDeleteAsync());
        }
        else if (executed.Exception is not null && await Done(sent, http) is { } meanwhile)
        {
            executed.Result = Answer(meanwhile, sent, (PageModel)executed.HandlerInstance, http);
            executed.Exception = null;
        }
    }

    /// <exception cref="RefusedException">The form was changed after it was saved: nothing typed is dropped silently.</exception>
    private LocalRedirectResult Answer(DoneForm done, SentForm sent, PageModel page, HttpContext http)
    {
        FormActTagHelper.Renew(http);
        if (!secrets.Hashes(sent.Said).Contains(done.Sent))
        {
            throw new RefusedException(
                "This form was saved already, with other answers. What it says now is not saved: look at what was saved, then press the button again if this is to be saved too.");
        }
        if (done.Said is not null || done.Location is null) page.TempData["Done"] = done.Said ?? "This is saved already.";
        return new LocalRedirectResult(done.Location ?? Here(http));
    }

    /// <summary>The form as it was done, with its answer: the first request may be about to write it.</summary>
    private async Task<DoneForm?> Done(SentForm sent, HttpContext http)
    {
        for (var look = 1; ; look++)
        {
            var done = await Mine(sent).AsNoTracking().FirstOrDefaultAsync(http.RequestAborted);
            if (done is null or { Location: not null } || look == MostLooks) return done;
            await Task.Delay(BetweenLooks, http.RequestAborted);
        }
    }

    private Task Keep(SentForm sent, PageHandlerExecutedContext executed)
    {
        var page = (PageModel)executed.HandlerInstance;
        var location = executed.Result switch
        {
            LocalRedirectResult local => local.Url,
            RedirectToPageResult other => page.Url.Page(other.PageName, other.PageHandler, other.RouteValues, protocol: null, host: null, other.Fragment),
            _ => null,
        };
        var said = page.TempData.Peek("Done") as string;
        location ??= Here(executed.HttpContext);
        return Mine(sent).ExecuteUpdateAsync(row => row.SetProperty(form => form.Location, location).SetProperty(form => form.Said, said));
    }

    private IQueryable<DoneForm> Mine(SentForm sent)
    {
        var me = acting.Me.Id;
        return db.Set<DoneForm>().Where(row => row.WorkerId == me && row.Id == sent.Id);
    }

    /// <summary>The page that the form is on.</summary>
    private static string Here(HttpContext http) =>
        http.Request.PathBase + http.Request.Path + QueryString.Create(http.Request.Query.Where(part => part.Key != "handler")).ToUriComponent();
}
