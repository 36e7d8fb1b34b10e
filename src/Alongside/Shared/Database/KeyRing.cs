using System.Security.Cryptography;

namespace Alongside.Shared.Database;

/// <summary>What a key of the agency is still for.</summary>
internal enum KeyUse
{
    /// <summary>Seals, opens and hashes.</summary>
    Current,

    /// <summary>Opens what is not sealed anew yet.</summary>
    Old,

    /// <summary>Finds what was hashed by it and cannot be hashed anew; what it sealed it can no longer open.</summary>
    Find,
}

/// <summary>One key, as the two that are made from it: one to seal with, one to find with.</summary>
internal sealed record AgencyKey(KeyUse Use, string Id, byte[] Secret)
{
    public byte[] ForSealing { get; } = Use == KeyUse.Find ? [] : HKDF.DeriveKey(HashAlgorithmName.SHA256, Secret, 32, info: "columns"u8.ToArray());
    public byte[] ForFinding { get; } = Use == KeyUse.Find ? Secret : HKDF.DeriveKey(HashAlgorithmName.SHA256, Secret, 32, info: "find"u8.ToArray());

    public static AgencyKey New() => Of(RandomNumberGenerator.GetBytes(32));

    public static AgencyKey Of(byte[] secret) => new(KeyUse.Current, Convert.ToHexStringLower(SHA256.HashData([.. "id"u8, .. secret]))[..8], secret);

    public AgencyKey AsOld() => this with { Use = KeyUse.Old };

    /// <summary>Only what finds is kept of it.</summary>
    public AgencyKey AsFind() => new(KeyUse.Find, Id, ForFinding);
}

/// <summary>The keys of the file <c>agency.key</c>: one line each, or a single line with nothing but the key.</summary>
internal sealed record KeyRing(IReadOnlyList<AgencyKey> Keys)
{
    public AgencyKey Current { get; } = Keys.Single(key => key.Use == KeyUse.Current);
    public AgencyKey? Old => Keys.FirstOrDefault(key => key.Use == KeyUse.Old);

    public static KeyRing Of(byte[] secret) => new([AgencyKey.Of(secret)]);

    /// <exception cref="RefusedException">The file is none of keys.</exception>
    public static KeyRing Read(string path)
    {
        try
        {
            var lines = File.ReadAllLines(path).Where(line => line.Length > 0).ToList();
            return lines is [var only] && !only.Contains(' ') ? Of(Convert.FromBase64String(only.Trim())) : new([.. lines.Select(Key)]);
        }
        catch (Exception fault) when (fault is FormatException or InvalidOperationException or IndexOutOfRangeException or ArgumentException)
        {
            throw new RefusedException($"The file {path} is not an agency key: put the right one back from a backup.");
        }
    }

    /// <summary>Puts the ring in the file's place, whole or not at all.</summary>
    public void Write(string path)
    {
        var next = path + ".next";
        File.Delete(next);
        OnlyMine.Write(next, string.Concat(Keys.Select(key => $"{key.Use.ToString().ToLowerInvariant()} {key.Id} {Convert.ToBase64String(key.Secret)}\n")));
        File.Move(next, path, overwrite: true);
    }

    private static AgencyKey Key(string line) =>
        line.Split(' ') is [var use, var id, var secret] ? new(Enum.Parse<KeyUse>(use, ignoreCase: true), id, Convert.FromBase64String(secret)) : throw new FormatException();
}
