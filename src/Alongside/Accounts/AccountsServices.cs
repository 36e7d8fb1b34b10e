using Alongside.Accounts.Passkeys;
using Alongside.Accounts.Places;
using Alongside.Accounts.SignedIn;
using Alongside.Ledger;
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
        services.AddScoped<Passwords>().AddScoped<Sessions>().AddScoped<WelcomeLinks>().AddScoped<IBeforeSave, EndWithAccount>()
            .AddScoped<KnownDevices>().AddScoped<DeviceCookie>().AddScoped<PasskeyCeremony>();
        // A passkey stands for both steps, so the device must have checked that it is its owner; and it is found without an e-mail address.
        services.Configure<IdentityPasskeyOptions>(passkeys => (passkeys.UserVerificationRequirement, passkeys.ResidentKeyRequirement) = ("required", "required"));
        services.AddScoped<IUserClaimsPrincipalFactory<Worker>, WorkerClaims>();
        services.ConfigureApplicationCookie(cookie =>
        {
            Harden(cookie, "alongside");
            // The session's row says when it is over; the cookie only outlasts it.
            cookie.ExpireTimeSpan = TimeSpan.FromHours(SessionLimits.LongestOfAll + 1);
            cookie.SlidingExpiration = false;
            cookie.LoginPath = "/sign-in";
            cookie.LogoutPath = "/sign-out";
            cookie.AccessDeniedPath = "/error/403";
            cookie.ReturnUrlParameter = "return";
            cookie.Events = new CookieAuthenticationEvents
            {
                OnValidatePrincipal = SessionCheck.Validate,
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
