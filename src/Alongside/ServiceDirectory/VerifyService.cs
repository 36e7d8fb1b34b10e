using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.ServiceDirectory;

/// <summary>Somebody has asked the service: the entry is right as it stands. Settles what was reported of it.</summary>
[Act("directory.verified")]
public sealed class VerifyService(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid serviceId)
    {
        var service = await db.Services.FirstOrDefaultAsync(row => row.Id == serviceId).OrMissing();
        service.Verify(acting.Today);
        foreach (var report in await db.StaleReports.Where(row => row.ServiceId == serviceId && row.Settled == null).ToListAsync())
            report.Settle(acting.Me.Id, acting.Now);
        await acting.Save(this, new Deed(serviceId, service.Name));
    }
}
