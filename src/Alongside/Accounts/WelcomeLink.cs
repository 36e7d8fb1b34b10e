using System.Buffers.Text;
using System.Security.Cryptography;
using Alongside.Shared.Database;

namespace Alongside.Accounts;

/// <summary>A link by which a worker chooses a password: works once, for a few days, and only its hash is kept.</summary>
[Bookkeeping]
public sealed class WelcomeLink
{
    public static readonly TimeSpan Life = TimeSpan.FromDays(7);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public required Guid WorkerId { get; init; }
    public required string TokenHash { get; init; }
    public required DateTime Until { get; init; }
    public DateTime? Ended { get; private set; }

    public static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token)));

    public bool Works(DateTime now) => Ended is null && now < Until;

    public void End(DateTime now) => Ended ??= now;
}

/// <summary>What an administrator hands over: shown once, never kept.</summary>
public sealed record Invitation(Guid WorkerId, string Token, DateTime Until)
{
    public string Path => "/welcome/" + Token;
}
