using Alongside.Shared.Design;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Alongside.Shared.Rooms;

/// <summary>
/// The three kinds of failure: fix your form (400, on the field), the rules say no (409, the reason), not found (404).
/// In the first two the same page comes back with everything typed. A bug is none of these and goes on to the error page.
/// </summary>
internal sealed class FaultFilter : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerInstance is RoomPage shown) context.HttpContext.Items[typeof(RoomPage)] = shown;
        if (context.HttpContext.ShownAgain() is not null)
        {
            context.Result = context.HandlerInstance is RoomPage begun ? await ShowUntouched(begun) : new NotFoundResult();
            return;
        }

        var isPost = HttpMethods.IsPost(context.HttpContext.Request.Method);
        if (isPost && !context.ModelState.IsValid && context.HandlerInstance is RoomPage unread)
        {
            context.Result = await ShowAgain(unread, StatusCodes.Status400BadRequest);
            return;
        }

        var executed = await next();
        switch (executed.Exception)
        {
            case ValidationException faults when executed.HandlerInstance is RoomPage page:
                foreach (var fault in faults.Errors)
                    page.ModelState.AddModelError(fault.PropertyName.Length == 0 ? "" : $"{page.FormName}.{fault.PropertyName}", fault.ErrorMessage);
                executed.Result = await ShowAgain(page, StatusCodes.Status400BadRequest);
                break;
            case RefusedException refusal when executed.HandlerInstance is RoomPage page:
                page.ModelState.AddModelError("", refusal.Message);
                executed.Result = await ShowAgain(page, StatusCodes.Status409Conflict, isStale: refusal is StaleException);
                break;
            case MissingException:
                executed.Result = new NotFoundResult();
                break;
            default:
                return;
        }
        executed.ExceptionHandled = true;
    }

    /// <summary>A form that is still being written: what is missing or cannot be read is said when it is sent, not now.</summary>
    private static Task<IActionResult> ShowUntouched(RoomPage page)
    {
        BothVersions.GoOn(page.HttpContext);
        foreach (var entry in page.ModelState.Values)
        {
            entry.Errors.Clear();
            entry.ValidationState = ModelValidationState.Skipped;
        }
        return ShowAgain(page, StatusCodes.Status200OK);
    }

    private static async Task<IActionResult> ShowAgain(RoomPage page, int status, bool isStale = false)
    {
        page.HttpContext.RequestServices.GetRequiredService<Database.AlongsideDb>().ChangeTracker.Clear();
        try
        {
            if (isStale) await TwoEditors.PutSideBySide(page);
            await page.Load();
        }
        catch (MissingException)
        {
            return new NotFoundResult();
        }
        page.Response.StatusCode = status;
        return page.Page();
    }
}
