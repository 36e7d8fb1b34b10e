using Alongside.Matching.People;
using Alongside.People.ContactPoints;
using Alongside.Shared.Database;

namespace Alongside.People.Matching;

/// <summary>A phone number or e-mail address as a keyed hash: the same one is found again, none can be read.</summary>
public static class ContactKey
{
    /// <returns>Null for what is no good to find somebody by: an address, a number that is too short.</returns>
    public static string? Of(ContactKind kind, string value, SecretBox secrets) => Said(kind, value) is { } said ? "c:" + secrets.Hash(said) : null;

    /// <summary>The same by every key of the agency that it may be stored under.</summary>
    public static IReadOnlyList<string>? Any(ContactKind kind, string value, SecretBox secrets) =>
        Said(kind, value) is { } said ? [.. secrets.Hashes(said).Select(hash => "c:" + hash)] : null;

    private static string? Said(ContactKind kind, string value) => kind switch
    {
        ContactKind.Phone when Digits.Phone(value) is { } digits => "phone " + digits,
        ContactKind.Email => "email " + value.Trim().ToLowerInvariant(),
        _ => null,
    };

}
