using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Setup;

public static class Preparing
{
    /// <summary>Brings the database up to date and the process into the agency's time zone. Once, before the first request.</summary>
    public static async Task Prepare(this IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseSetup>().Prepare();
        var zone = await scope.ServiceProvider.GetRequiredService<AlongsideDb>().Agencies.Select(agency => agency.TimeZone).SingleOrDefaultAsync();
        if (zone is not null) services.GetRequiredService<AgencyZone>().Use(zone);
    }
}
