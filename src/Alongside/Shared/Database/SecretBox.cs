using System.Security.Cryptography;
using System.Text;

namespace Alongside.Shared.Database;

/// <summary>A column whose text is encrypted at rest and never told in the history.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SecretAttribute : Attribute;

/// <summary>
/// Encrypts secret columns with AES-256-GCM under the agency's key, and hashes what must be found again. What it seals names the key; the file
/// of keys is read again when it has changed, so that a key can be changed while the house is open.
/// </summary>
public sealed class SecretBox
{
    /// <summary>How long a process may go on with keys that were changed since.</summary>
    public static readonly TimeSpan RereadAfter = TimeSpan.FromSeconds(2);

    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const string Mark = "k1.";
    private readonly string? _file;
    private KeyRing _ring;
    private DateTime _written;
    private long _looked;

    public SecretBox(byte[] agencyKey)
    {
        _ring = KeyRing.Of(agencyKey);
        Id = _ring.Current.Id;
    }

    private SecretBox(string file)
    {
        _file = file;
        _written = File.GetLastWriteTimeUtc(file);
        _ring = KeyRing.Read(file);
        Id = _ring.Current.Id;
    }

    /// <summary>The key that it began with.</summary>
    public string Id { get; }

    /// <summary>Reads the agency key from its file, or makes one that only this user may read.</summary>
    public static SecretBox FromFile(string path)
    {
        if (!File.Exists(path)) OnlyMine.Write(path, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        return new SecretBox(path);
    }

    /// <summary>How everything begins that the present key has sealed.</summary>
    public string Seals => Mark + Ring().Current.Id + ".";

    public string Seal(string text)
    {
        var key = Ring().Current;
        var plain = Encoding.UTF8.GetBytes(text);
        var sealedBytes = new byte[NonceSize + plain.Length + TagSize];
        var nonce = sealedBytes.AsSpan(0, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key.ForSealing, TagSize);
        aes.Encrypt(nonce, plain, sealedBytes.AsSpan(NonceSize, plain.Length), sealedBytes.AsSpan(NonceSize + plain.Length));
        return $"{Mark}{key.Id}.{Convert.ToBase64String(sealedBytes)}";
    }

    /// <exception cref="CryptographicException">No key of the agency has sealed this.</exception>
    public string Open(string sealedText)
    {
        var named = sealedText.StartsWith(Mark, StringComparison.Ordinal) && sealedText.IndexOf('.', Mark.Length) is > 0 and var end ? end : -1;
        if (named < 0) return OpenNameless(sealedText);
        var id = sealedText[Mark.Length..named];
        var key = With(Ring(), id) ?? With(Ring(again: true), id) ?? throw new CryptographicException("No key of the agency has sealed this.");
        return Open(key, Convert.FromBase64String(sealedText[(named + 1)..]));
    }

    /// <summary>A keyed hash by which an encrypted value can be found without being read.</summary>
    public string Hash(string text) => Hash(Ring().Current, text);

    /// <summary>The same by every key that a value may have been hashed with.</summary>
    public IReadOnlyList<string> Hashes(string text) => [.. Ring().Keys.Select(key => Hash(key, text))];

    /// <summary>
    /// The key under which a browser keeps what this worker types; only pages of a signed-in session carry it. By the oldest key, so that
    /// a new agency key loses nobody's words.
    /// </summary>
    public byte[] BrowserKey(Guid workerId) => HMACSHA256.HashData(Ring().Keys[^1].ForFinding, Encoding.UTF8.GetBytes($"browser {workerId}"));

    /// <summary>What was sealed before seals named their key.</summary>
    private string OpenNameless(string sealedText)
    {
        var (bytes, keys) = (Convert.FromBase64String(sealedText), Ring().Keys.Where(key => key.Use != KeyUse.Find).ToList());
        foreach (var key in keys[..^1])
        {
            try
            {
                return Open(key, bytes);
            }
            catch (AuthenticationTagMismatchException)
            {
                // Another key's, then.
            }
        }
        return Open(keys[^1], bytes);
    }

    private static AgencyKey? With(KeyRing ring, string id) => ring.Keys.FirstOrDefault(key => key.Id == id && key.Use != KeyUse.Find);

    private static string Hash(AgencyKey key, string text) => Convert.ToHexStringLower(HMACSHA256.HashData(key.ForFinding, Encoding.UTF8.GetBytes(text)));

    private static string Open(AgencyKey key, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < NonceSize + TagSize) throw new CryptographicException("This is too short to be sealed.");
        var plain = new byte[bytes.Length - NonceSize - TagSize];
        using var aes = new AesGcm(key.ForSealing, TagSize);
        aes.Decrypt(bytes[..NonceSize], bytes[NonceSize..^TagSize], bytes[^TagSize..], plain);
        return Encoding.UTF8.GetString(plain);
    }

    private KeyRing Ring(bool again = false)
    {
        var now = Environment.TickCount64;
        if (_file is null || (!again && now - Volatile.Read(ref _looked) < RereadAfter.TotalMilliseconds / 2)) return _ring;
        lock (_file)
        {
            var written = File.GetLastWriteTimeUtc(_file);
            if (File.Exists(_file) && (again || written != _written)) (_ring, _written) = (KeyRing.Read(_file), written);
            Volatile.Write(ref _looked, now);
            return _ring;
        }
    }
}
