using System.Text.Encodings.Web;
using System.Text.Unicode;
using Alongside.Accounts;
using Alongside.Accounts.FirstRun;
using Alongside.Drafts;
using Alongside.Ledger;
using Alongside.Ledger.Refusals;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Design;
using Alongside.Shared.Rooms;
using Alongside.Shared.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace Alongside;

/// <summary>Puts the house together: for serving, for the command line and for tests alike.</summary>
public static class Host
{
    /// <param name="options">Where the data is.</param>
    /// <param name="adjust">What a test or a command changes before the build.</param>
    public static WebApplication Build(DatabaseOptions options, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(Host).Assembly.GetName().Name,
        });
        builder.AddSafeLogs();
        var services = builder.Services;
        services.AddDatabase(options);
        services.AddSingleton(TimeProvider.System).AddSingleton<ThisAgency>().AddSingleton<AgencyClock>();
        services.AddScoped<Me>().AddScoped<DatabaseSetup>();
        services.AddActs();
        services.AddSingleton(Rooms.Open(services));
        services.AddSignIn();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
        services.AddDataProtection();
        services.AddSingleton<DataKeys>().AddOptions<KeyManagementOptions>().Configure<DataKeys>((keys, store) => keys.XmlRepository = store);
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddHttpContextAccessor();
        services.AddDesign();
        services.AddExceptionHandler<DatabaseAway>();
        services.AddRateLimiter(RateLimits.Set);
        builder.WebHost.ConfigureKestrel(SlowConnections.Set);
        services.AddCompression();
        services.AddFirstRun();
        services.Configure<ForwardedHeadersOptions>(proxy => proxy.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        services.AddAntiforgery(token => token.Cookie.Name = "alongside-form");
        services.AddRouting(routing => routing.LowercaseUrls = true);
        services.AddRazorPages().WithRazorPagesAtContentRoot().AddMvcOptions(mvc =>
        {
            mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            mvc.Filters.Add<TypedText>();
            mvc.Filters.Add<TakeTheirs>();
            mvc.Filters.Add<KeepRefusals>();
            mvc.Filters.Add<FaultFilter>();
            mvc.Filters.Add<FormsOnce>();
            mvc.ModelBinderProviders.Insert(0, new FreshLists());
            PlainWords.Use(mvc.ModelBindingMessageProvider);
        });
        services.AddSingleton<IConfigureOptions<Microsoft.AspNetCore.Mvc.RazorPages.RazorPagesOptions>>(all =>
            new ConfigureOptions<Microsoft.AspNetCore.Mvc.RazorPages.RazorPagesOptions>(pages =>
                pages.Conventions.Add(new ByRole(all.GetRequiredService<HouseMap>()))));
        adjust?.Invoke(builder);
        return Furnish(builder.Build());
    }

    private static WebApplication Furnish(WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseHsts();
        app.UseCompression();
        app.UseRequestLocalization("en-US");
        app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        TypedText.TakeOutNuls(app);
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file =>
            {
                if (file.Context.Request.Path.StartsWithSegments("/assets")) file.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            },
        });
        app.UseSentByScript();
        app.UseFirstRun();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMe();
        app.UseHeldForms();
        app.UseAuthorization();
        app.MapRazorPages();
        app.MapFallback("{*address}", () => Results.NotFound()).RequireAuthorization();
        return app;
    }
}
