using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Setup;

public static class Preparing
{
    /// <summary>Brings the database up to date and the process to the agency's name and time zone. Once, before the first request.</summary>
    public static async Task Prepare(this IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseSetup>().Prepare();
        var agency = await scope.ServiceProvider.GetRequiredService<AlongsideDb>().Agencies.AsNoTracking().SingleOrDefaultAsync();
        if (agency is not null) services.GetRequiredService<ThisAgency>().Use(agency.Name, agency.TimeZone);
    }
}
