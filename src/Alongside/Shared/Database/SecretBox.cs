using System.Security.Cryptography;
using System.Text;

namespace Alongside.Shared.Database;

/// <summary>A column whose text is encrypted at rest and never told in the history.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SecretAttribute : Attribute;

/// <summary>Encrypts secret columns with AES-256-GCM under the agency's key, and hashes what must be found again.</summary>
public sealed class SecretBox
{
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private readonly byte[] _sealKey;
    private readonly byte[] _hashKey;

    public SecretBox(byte[] agencyKey)
    {
        _sealKey = HKDF.DeriveKey(HashAlgorithmName.SHA256, agencyKey, 32, info: "columns"u8.ToArray());
        _hashKey = HKDF.DeriveKey(HashAlgorithmName.SHA256, agencyKey, 32, info: "find"u8.ToArray());
    }

    /// <summary>Reads the agency key from its file, or makes one that only this user may read.</summary>
    public static SecretBox FromFile(string path)
    {
        if (!File.Exists(path)) OnlyMine.Write(path, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        return new SecretBox(Convert.FromBase64String(File.ReadAllText(path).Trim()));
    }

    public string Seal(string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var sealedBytes = new byte[NonceSize + plain.Length + TagSize];
        var nonce = sealedBytes.AsSpan(0, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(_sealKey, TagSize);
        aes.Encrypt(nonce, plain, sealedBytes.AsSpan(NonceSize, plain.Length), sealedBytes.AsSpan(NonceSize + plain.Length));
        return Convert.ToBase64String(sealedBytes);
    }

    public string Open(string sealedText)
    {
        var bytes = Convert.FromBase64String(sealedText).AsSpan();
        var plain = new byte[bytes.Length - NonceSize - TagSize];
        using var aes = new AesGcm(_sealKey, TagSize);
        aes.Decrypt(bytes[..NonceSize], bytes[NonceSize..^TagSize], bytes[^TagSize..], plain);
        return Encoding.UTF8.GetString(plain);
    }

    /// <summary>The key under which a browser keeps what this worker types; only pages of a signed-in session carry it.</summary>
    public byte[] BrowserKey(Guid workerId) => HMACSHA256.HashData(_hashKey, Encoding.UTF8.GetBytes($"browser {workerId}"));

    /// <summary>A keyed hash by which an encrypted value can be found without being read.</summary>
    public string Hash(string text) => Convert.ToHexStringLower(HMACSHA256.HashData(_hashKey, Encoding.UTF8.GetBytes(text)));
}
