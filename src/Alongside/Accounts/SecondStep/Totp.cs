using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Alongside.Accounts.SecondStep;

/// <summary>Time-based one-time codes (RFC 6238): six digits, thirty seconds, SHA-1, as every authenticator app has them.</summary>
public static class Totp
{
    private const int StepSeconds = 30;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>160 random bits in base 32.</summary>
    public static string NewKey() => string.Concat(RandomNumberGenerator.GetBytes(32).Select(value => Letters[value & 31]));

    public static string CodeOf(string key, long step)
    {
        Span<byte> message = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(message, step);
        Span<byte> hash = stackalloc byte[20];
#pragma warning disable CA5350 // The apps know no other hash; HMAC does not need collision resistance.
        HMACSHA1.HashData(BytesOf(key), message, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[19] & 15)..]) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    public static long StepAt(DateTime now) => (long)(now - DateTime.UnixEpoch).TotalSeconds / StepSeconds;

    /// <summary>The time step that the code belongs to: this one or a neighbour, for clocks that differ a little, and later than the last one taken.</summary>
    public static long? StepOf(string key, string code, DateTime now, long lastTaken)
    {
        var digits = string.Concat(code.Where(char.IsAsciiDigit));
        if (digits.Length != 6 || code.Any(char.IsLetter)) return null;
        var here = StepAt(now);
        long? found = null;
        for (var step = here - 1; step <= here + 1; step++)
        {
            var same = CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(CodeOf(key, step)), System.Text.Encoding.ASCII.GetBytes(digits));
            if (same && step > lastTaken) found ??= step;
        }

        return found;
    }

    /// <summary>What the QR code says to the app.</summary>
    public static string Address(string key, string account, string agency) =>
        $"otpauth://totp/{Uri.EscapeDataString(agency)}:{Uri.EscapeDataString(account)}?secret={key}&issuer={Uri.EscapeDataString(agency)}&digits=6&period={StepSeconds}";

    /// <summary>The key in groups of four, to be typed by hand.</summary>
    public static string InGroups(string key) => string.Join(' ', key.Chunk(4).Select(four => new string(four)));

    private static byte[] BytesOf(string key)
    {
        var bytes = new List<byte>(key.Length * 5 / 8);
        var (buffer, bits) = (0, 0);
        foreach (var letter in key)
        {
            buffer = ((buffer << 5) | Letters.IndexOf(letter, StringComparison.Ordinal)) & 0xFFFF;
            bits += 5;
            if (bits < 8) continue;
            bits -= 8;
            bytes.Add((byte)(buffer >> bits));
        }

        return [.. bytes];
    }
}
