using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.Safekeeping.Keys;

/// <summary>
/// A new agency key: all that is sealed is sealed anew, some hundred rows at a time, while the house may be open. Stopped half-way, the same command goes on: the
/// former key is kept until nothing is left that needs it, then only its half that finds hashes of what is stored nowhere (recovery codes, calendar addresses).
/// </summary>
[Act("keys.rotated")]
public sealed class RotateKeys(AlongsideDb db, DatabaseOptions options, SecretBox secrets, Acting acting, IEnumerable<IKeyedHashes> rooms)
{
    public async Task Run(IProgress<string> progress, CancellationToken stop = default)
    {
        var ring = KeyRing.Read(options.AgencyKeyFile);
        if (ring.Old is null)
        {
            ring = new([AgencyKey.New(), .. ring.Keys.Select(key => key.Use == KeyUse.Current ? key.AsOld() : key)]);
            ring.Write(options.AgencyKeyFile);
        }
        // Every process of this machine seals with the new key from here on.
        await Task.Delay(2 * SecretBox.RereadAfter, stop);
        var resealing = new Resealing(db, secrets);
        foreach (var table in SecretTable.Of(db))
        {
            var done = 0;
            await foreach (var rows in resealing.Rows(table, except: secrets.Seals, stop))
            {
                await resealing.Reseal(table, rows, stop);
                progress.Report($"{table.Name}: {done += rows.Count} rows");
            }
        }
        foreach (var room in rooms) await room.Renew(stop);
        foreach (var table in SecretTable.Of(db))
            await foreach (var rows in resealing.Rows(table, except: secrets.Seals, stop))
                Refusal.If($"{rows.Count} values of {table.Name} are still sealed with the former key: does a process with another copy of agency.key write to this database? Start the command again.");
        await acting.Save(this, new Deed(acting.Me.Id, $"Agency key {ring.Old!.Id} replaced by {ring.Current.Id}"));
        new KeyRing([.. ring.Keys.Select(key => key.Use == KeyUse.Old ? key.AsFind() : key)]).Write(options.AgencyKeyFile);
    }
}
