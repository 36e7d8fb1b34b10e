using System.Security.Cryptography;
using Alongside.Shared.Database;

namespace Alongside.Accounts.SecondStep;

/// <summary>One of ten codes for the day the phone is lost: works once, and only its hash is kept.</summary>
[Bookkeeping]
public sealed class RecoveryCode
{
    public const int HowMany = 10;
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    public required Guid WorkerId { get; init; }
    public required string Hash { get; init; }

    /// <summary>Ten new codes of two times five characters, 49 bits each, without letters that look alike.</summary>
    public static IReadOnlyList<string> Ten() =>
        [.. Enumerable.Range(0, HowMany).Select(_ => $"{RandomNumberGenerator.GetString(Letters, 5)}-{RandomNumberGenerator.GetString(Letters, 5)}")];

    /// <summary>By the agency's key, so that a copy of the database alone gives no code away.</summary>
    public static string HashOf(Guid workerId, string code, SecretBox secrets) => secrets.Hash(Said(workerId, code));

    public static RecoveryCode? Find(Worker worker, string typed, SecretBox secrets)
    {
        var hashes = secrets.Hashes(Said(worker.Id, typed));
        return worker.RecoveryCodes.FirstOrDefault(code => hashes.Contains(code.Hash));
    }

    private static string Said(Guid workerId, string code) => $"{workerId} {string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant()}";
}
