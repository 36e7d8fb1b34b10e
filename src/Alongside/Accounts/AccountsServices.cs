using Alongside.Shared;
using Microsoft.AspNetCore.Identity;

namespace Alongside.Accounts;

internal static class AccountsServices
{
    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddIdentityCore<Worker>(identity =>
            {
                identity.User.RequireUniqueEmail = true;
                identity.User.AllowedUserNameCharacters = "";
                identity.Password.RequiredLength = 12;
                identity.Password.RequireDigit = identity.Password.RequireLowercase = false;
                identity.Password.RequireUppercase = identity.Password.RequireNonAlphanumeric = false;
                identity.Lockout.MaxFailedAccessAttempts = 8;
                identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
            })
            .AddUserStore<WorkerStore>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.AddScoped<IUserClaimsPrincipalFactory<Worker>, WorkerClaims>();
        services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = TimeSpan.FromSeconds(30));
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = "alongside";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.ExpireTimeSpan = TimeSpan.FromHours(10);
            cookie.SlidingExpiration = true;
            cookie.LoginPath = "/sign-in";
            cookie.LogoutPath = "/sign-out";
            cookie.AccessDeniedPath = "/error/403";
            cookie.ReturnUrlParameter = "return";
        });
    }

    /// <summary>After authentication: this request acts as the worker of its cookie.</summary>
    public static void UseMe(this WebApplication app) => app.Use((context, next) =>
    {
        WorkerClaims.Become(context.RequestServices.GetRequiredService<Me>(), context.User);
        return next();
    });
}
