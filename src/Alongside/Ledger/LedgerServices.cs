using System.Reflection;

namespace Alongside.Ledger;

internal static class LedgerServices
{
    /// <summary>Every class marked with [Act] can be asked for.</summary>
    public static void AddActs(this IServiceCollection services)
    {
        services.AddScoped<Acting>();
        foreach (var act in typeof(LedgerServices).Assembly.GetTypes().Where(type => type.GetCustomAttribute<ActAttribute>() is not null))
            services.AddScoped(act);
    }
}
