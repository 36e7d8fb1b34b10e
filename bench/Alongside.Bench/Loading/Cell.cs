using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Alongside.Bench.Loading;

/// <summary>A value of a told row, and what it is in a copy.</summary>
internal abstract class Cell
{
    public abstract object? In(Copy copy, Row row);
}

internal sealed class Same(object? value) : Cell
{
    public override object? In(Copy copy, Row row) => value;
}

internal sealed class IdCell(Guid told, Level level) : Cell
{
    public override object? In(Copy copy, Row row) => copy.Id(told, level);
}

internal sealed class CountCell(long told, string table, bool isInt) : Cell
{
    public override object? In(Copy copy, Row row) => isInt ? checked((int)copy.Count(table, told)) : copy.Count(table, told);
}

internal sealed class InstantCell(DateTime told) : Cell
{
    public override object? In(Copy copy, Row row) => told - copy.Back(row);
}

internal sealed class DayCell(DateOnly told) : Cell
{
    public override object? In(Copy copy, Row row) => told == DateOnly.MaxValue ? told : told.AddDays(-(int)copy.Back(row).TotalDays);
}

/// <summary>Text of a worker's office that must not stand twice: a name, an e-mail address, a hash.</summary>
internal sealed class OfficeText(string told) : Cell
{
    public override object? In(Copy copy, Row row)
    {
        if (copy.Office == 0) return told;
        var at = told.IndexOf('@', StringComparison.Ordinal);
        if (at >= 0) return string.Create(CultureInfo.InvariantCulture, $"{told[..at]}.{copy.Office}{told[at..]}");
        return told.Length == 64 && !told.Contains(' ', StringComparison.Ordinal)
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(told + copy.Office)))
            : $"{told} {copy.Office + 1}";
    }
}

/// <summary>The name of a worker, who is the same in every copy of the office.</summary>
internal sealed class WorkerName(Text name) : Cell
{
    public override object? In(Copy copy, Row row) => name.In(copy, copy.Office, row);
}

/// <summary>Text that may have become longer than its column by longer names: then its end is cut.</summary>
internal sealed class TextCell(Text text, int? longest) : Cell
{
    public override object? In(Copy copy, Row row)
    {
        var again = text.In(copy, copy.Number, row);
        if (longest is not { } most || again.Length <= most) return again;
        return again[..(char.IsHighSurrogate(again[most - 1]) ? most - 1 : most)];
    }
}

internal sealed class SecretText(Text text, Func<string, string> seal) : Cell
{
    public override object? In(Copy copy, Row row) => seal(text.In(copy, copy.Number, row));
}

/// <summary>A phone number or address by which one person is reached: no two copies share it.</summary>
internal sealed class SecretNumber(string told, Func<string, string> seal) : Cell
{
    public string Plain(Copy copy)
    {
        if (copy.Number == 0) return told;
        var digits = Chance.Of(copy.Number, (int)Chance.Of(told));
        var again = new StringBuilder(told);
        for (var place = again.Length - 1; place >= 0 && digits > 0; place--)
        {
            if (!char.IsAsciiDigit(again[place])) continue;
            again[place] = (char)('0' + (digits % 10));
            digits /= 10;
        }
        return again.ToString();
    }

    public override object? In(Copy copy, Row row) => seal(Plain(copy));
}
