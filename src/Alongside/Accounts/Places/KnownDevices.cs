using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.Places;

/// <summary>Tells a worker's own devices from everywhere else.</summary>
public sealed class KnownDevices(AlongsideDb db, DeviceCookie cookie, AgencyClock clock)
{
    /// <summary>The place that this request comes from. Asked alike whether there is such a worker or not.</summary>
    public async Task<SignInPlace> Of(Guid workerId)
    {
        if (await Known(workerId) is { } device) return device;
        if (await db.SignInPlaces.FirstOrDefaultAsync(row => row.Id == workerId) is { } elsewhere) return elsewhere;
        return SignInPlace.Elsewhere(workerId, clock.Now);
    }

    /// <summary>A wrong try: everywhere else becomes a row with the first.</summary>
    public void TriedWrongly(SignInPlace place)
    {
        if (db.Entry(place).State == EntityState.Detached) db.SignInPlaces.Add(place);
        place.TriedWrongly(clock.Now);
    }

    /// <summary>The worker has signed in here: from now on this device is one of theirs. To be saved, then given its cookie.</summary>
    public async Task<SignInPlace> Recognise(Guid workerId)
    {
        var device = await Known(workerId);
        if (device is null)
        {
            await Forget(workerId);
            db.SignInPlaces.Add(device = SignInPlace.Device(workerId));
        }

        device.Recognise(clock.Now);
        return device;
    }

    private async Task<SignInPlace?> Known(Guid workerId)
    {
        var named = cookie.Read();
        var ids = named.Select(known => known.Place).ToList();
        if (ids.Count == 0) return null;
        var found = await db.SignInPlaces.Where(row => ids.Contains(row.Id) && row.WorkerId == workerId && row.Id != workerId).ToListAsync();
        return found.FirstOrDefault(row => named.Contains((row.Id, row.Mark)) && clock.Now - row.LastUsed < SignInPlace.Kept);
    }

    private async Task Forget(Guid workerId)
    {
        var longUnused = await db.SignInPlaces.Where(row => row.WorkerId == workerId && row.Id != workerId)
            .OrderByDescending(row => row.LastUsed).Skip(SignInPlace.MostOfOneWorker - 1).ToListAsync();
        db.SignInPlaces.RemoveRange(longUnused);
    }
}
