using Alongside.Setup;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.FirstRun;

internal static class FirstRunServices
{
    public const string Page = "/setup/first";

    public static void AddFirstRun(this IServiceCollection services) => services.AddSingleton<AgencyPresence>();

    /// <summary>While there is no agency, every page leads to the one that makes it; afterwards that page is gone.</summary>
    public static void UseFirstRun(this WebApplication app) => app.Use(async (context, next) =>
    {
        var (request, there) = (context.Request, await app.Services.GetRequiredService<AgencyPresence>().Check(context.RequestServices));
        if (there && request.Path.Equals(Page, StringComparison.OrdinalIgnoreCase)) context.Response.StatusCode = StatusCodes.Status404NotFound;
        else if (there || request.Path.StartsWithSegments(Page) || request.Path.StartsWithSegments("/error")) await next(context);
        else context.Response.Redirect(Page);
    });
}

/// <summary>Whether there is an agency; once there is one it stays, and nobody need ask again.</summary>
internal sealed class AgencyPresence
{
    private volatile bool _there;

    public async Task<bool> Check(IServiceProvider services) =>
        _there || (_there = await services.GetRequiredService<AlongsideDb>().Agencies.AnyAsync());
}
