using Alongside.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Alongside.Ledger.Refusals;

/// <summary>Around every handler of a page: what was not found and what a rule refused goes on the ledger before it is answered.</summary>
internal sealed class KeepRefusals(RefusedAttempts attempts) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        if (executed.Result is NotFoundResult) await attempts.Keep(LooksNames.Refused, context.HttpContext);
        else if (executed is { Exception: RefusedException refusal, ExceptionHandled: true }) await attempts.Keep(LooksNames.ActRefused, context.HttpContext, refusal.Message);
    }
}

/// <summary>A page that the worker's role does not open.</summary>
internal sealed class KeepForbidden : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _usual = new();

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Forbidden) await context.RequestServices.GetRequiredService<RefusedAttempts>().Keep(LooksNames.PageRefused, context);
        await _usual.HandleAsync(next, context, policy, authorizeResult);
    }
}
