using Alongside.People.Identifiers;
using Alongside.Shared.Database;

namespace Alongside.People.Matching;

/// <summary>A number of a person as a keyed hash: whoever types it finds them, nobody can read it.</summary>
public static class IdentifierKey
{
    private const int Shortest = 5;

    /// <returns>Null for the last four of a number, which many share.</returns>
    public static string? Of(PersonIdentifier identifier, SecretBox secrets) => Said(identifier.Value) is { } said ? "i:" + secrets.Hash(said) : null;

    /// <summary>What was typed, by every key of the agency that it may be stored under; empty for what is no such number.</summary>
    public static IReadOnlyList<string> Any(string typed, SecretBox secrets) =>
        typed.Any(char.IsAsciiDigit) && Said(typed) is { } said ? [.. secrets.Hashes(said).Select(hash => "i:" + hash)] : [];

    private static string? Said(string value)
    {
        var plain = IdentifierRules.Plain(IdentifierKind.OtherAgency, value);
        return plain.Length < Shortest ? null : "number " + plain;
    }
}
