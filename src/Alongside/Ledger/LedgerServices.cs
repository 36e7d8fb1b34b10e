using System.Reflection;
using Alongside.Ledger.Proof;
using Alongside.Ledger.Refusals;
using Microsoft.AspNetCore.Authorization;

namespace Alongside.Ledger;

internal static class LedgerServices
{
    /// <summary>Every class marked with [Act] can be asked for.</summary>
    public static void AddActs(this IServiceCollection services)
    {
        services.AddScoped<Acting>().AddScoped<LedgerWriter>().AddScoped<RefusedAttempts>().AddSingleton<LedgerViews>();
        services.AddSingleton<ProofFolder>().AddScoped<KeepCheckpoint>().AddScoped<VerifyLedger>().AddHostedService<KeepCheckpoints>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, KeepForbidden>();
        foreach (var act in typeof(LedgerServices).Assembly.GetTypes().Where(type => type.GetCustomAttribute<ActAttribute>() is not null))
            services.AddScoped(act);
    }
}
