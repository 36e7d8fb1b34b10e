using Alongside.Shared.Database;

namespace Alongside.Accounts.Passkeys;

/// <summary>
/// A key that a device or a security key holds for a worker and uses only for them (fingerprint, face or PIN): it stands for password and
/// second step together. Here is its public half.
/// </summary>
public sealed class Passkey
{
    public const int MostOfOneWorker = 10;

    private Passkey()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid WorkerId { get; private set; }

    /// <summary>What its worker calls it: "Laptop at the office".</summary>
    public string Name { get; private set; } = "";

    /// <summary>By which the device finds it, in base64url.</summary>
    public string CredentialId { get; private set; } = "";

    /// <summary>The public half, in base64. No secret, but sealed: nobody who can only write to the database can put in a key of their own.</summary>
    [Secret]
    public string PublicKey { get; private set; } = "";

    /// <summary>How often it was used, as far as the device counts.</summary>
    public long Uses { get; private set; }

    /// <summary>How the device is reached, as words of the standard joined by commas.</summary>
    public string Transports { get; private set; } = "";
    public bool MayBeCopied { get; private set; }
    public bool IsCopied { get; private set; }
    public DateTime Added { get; private set; }
    public DateTime? LastUsed { get; private set; }

    internal static Passkey Of(Guid workerId, string name, NewKey key, DateTime now) => new()
    {
        WorkerId = workerId,
        Name = name,
        CredentialId = key.CredentialId,
        PublicKey = key.PublicKey,
        Uses = key.Uses,
        Transports = key.Transports,
        MayBeCopied = key.MayBeCopied,
        IsCopied = key.IsCopied,
        Added = now,
    };

    public void Rename(string name) => Name = name;

    public void Used(long uses, bool isCopied, DateTime now) => (Uses, IsCopied, LastUsed) = (uses, isCopied, now);
}

/// <summary>What a device has told of a key it has just made.</summary>
internal sealed record NewKey(string CredentialId, string PublicKey, long Uses, string Transports, bool MayBeCopied, bool IsCopied);
