namespace Alongside.Shared.Database;

/// <summary>A room's hashes by the agency key that can be made anew from what is stored, when the key has changed.</summary>
public interface IKeyedHashes
{
    Task Renew(CancellationToken stop);
}
