using Alongside.Shared;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Alongside.Accounts;

internal static class AccountsServices
{
    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddIdentityCore<Worker>(identity => identity.User.RequireUniqueEmail = true)
            .AddUserStore<WorkerStore>()
            .AddSignInManager();
        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = Passwords.Iterations);
        services.AddScoped<Passwords>().AddScoped<Sessions>().AddScoped<WelcomeLinks>();
        services.AddScoped<IUserClaimsPrincipalFactory<Worker>, WorkerClaims>();
        services.ConfigureApplicationCookie(cookie =>
        {
            Harden(cookie, "alongside");
            cookie.ExpireTimeSpan = TimeSpan.FromHours(10);
            cookie.SlidingExpiration = true;
            cookie.LoginPath = "/sign-in";
            cookie.LogoutPath = "/sign-out";
            cookie.AccessDeniedPath = "/error/403";
            cookie.ReturnUrlParameter = "return";
            cookie.Events = new CookieAuthenticationEvents
            {
                OnValidatePrincipal = Sessions.Validate,
                OnRedirectToAccessDenied = context =>
                {
                    context.Response.StatusCode = StatusCodes.Status403Forbidden;
                    return Task.CompletedTask;
                },
            };
        });
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, cookie =>
        {
            Harden(cookie, "alongside-code");
            cookie.ExpireTimeSpan = TimeSpan.FromMinutes(5);
        });
    }

    /// <summary>After authentication: this request acts as the worker of its cookie.</summary>
    public static void UseMe(this WebApplication app) => app.Use((context, next) =>
    {
        WorkerClaims.Become(context.RequestServices.GetRequiredService<Me>(), context.User);
        return next();
    });

    private static void Harden(CookieAuthenticationOptions options, string name)
    {
        options.Cookie.Name = name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
    }
}
