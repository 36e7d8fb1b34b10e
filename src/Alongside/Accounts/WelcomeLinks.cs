using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts;

/// <summary>Makes, finds and ends the links by which workers choose a password.</summary>
public sealed class WelcomeLinks(AlongsideDb db, AgencyClock clock)
{
    /// <summary>A new link; every earlier one of the worker stops working.</summary>
    public async Task<Invitation> Give(Guid workerId)
    {
        await EndAll(workerId);
        var (token, until) = (WelcomeLink.NewToken(), clock.Now + WelcomeLink.Life);
        db.WelcomeLinks.Add(new WelcomeLink { WorkerId = workerId, TokenHash = WelcomeLink.HashOf(token), Until = until });
        return new Invitation(workerId, token, until);
    }

    public async Task EndAll(Guid workerId)
    {
        foreach (var link in await db.WelcomeLinks.Where(row => row.WorkerId == workerId && row.Ended == null).ToListAsync()) link.End(clock.Now);
    }

    /// <summary>The worker whom the link still lets in; null when it is used, too old or unknown.</summary>
    public async Task<Worker?> WorkerOf(string? token)
    {
        if (string.IsNullOrEmpty(token)) return null;
        var hash = WelcomeLink.HashOf(token);
        var link = await db.WelcomeLinks.FirstOrDefaultAsync(row => row.TokenHash == hash);
        if (link is null || !link.Works(clock.Now)) return null;
        return await db.Workers.FirstOrDefaultAsync(row => row.Id == link.WorkerId && row.State != WorkerState.Disabled);
    }
}
