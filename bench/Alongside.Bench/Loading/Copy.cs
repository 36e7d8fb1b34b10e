namespace Alongside.Bench.Loading;

/// <summary>One telling of the demo's cases again: other ids, other names, other days, the workers of one office.</summary>
internal class Copy(int number, int office, Template template)
{
    private const int SpreadDays = 8 * 365;

    public int Number => number;
    public int Office => office;
    public Template Template => template;

    public virtual Guid Id(Guid told, Level level) => Ids.Again(told, level == Level.Office ? office : number, 0);

    /// <summary>Of a hundred thousand notes, how many are told again where fewer are wanted than the demo tells; the first copy has all.</summary>
    public int Notes { get; init; } = 100_000;

    public bool Has(Row row) => row.Note < 0 || number == 0 || Chance.Of(number, row.Note, 3) % 100_000 < Notes;

    public virtual long Count(string table, long told) => told + (number * template.Strides[table]);

    /// <summary>How far back a row of a case is told: a case that has ended somewhere in eight years, one that goes on by minutes.</summary>
    public virtual TimeSpan Back(Row row)
    {
        if (number == 0 || row.Case < 0) return TimeSpan.Zero;
        var chance = Chance.Of(number, row.Case);
        return template.Ended[row.Case] ? TimeSpan.FromDays((int)(chance % SpreadDays)) : TimeSpan.FromMinutes((int)(chance % 600));
    }

    public string Numbered(char series, int year, int told, Row row)
    {
        if (number == 0) return $"{series}-{year}-{told:D5}";
        var again = told + template.NumbersBefore($"{series}-{year}") + (number * template.NumberStride);
        year -= (int)(Back(row).TotalDays / 365);
        template.Numbered($"{series}-{year}", again);
        return $"{series}-{year}-{again:D5}";
    }
}

/// <summary>A note of a copy told once more: its own rows are new, all they refer to is that of the copy.</summary>
internal sealed class NoteAgain(Copy of, NoteGroup group, int times, int back, Running running) : Copy(of.Number, of.Office, of.Template)
{
    private readonly Dictionary<(string, long), long> _counted = [];

    public override Guid Id(Guid told, Level level) =>
        group.Ids.Contains(told) ? Ids.Again(told, Number, times) : base.Id(told, level);

    public override long Count(string table, long told)
    {
        if (!group.Counts.Contains((table, told))) return base.Count(table, told);
        if (!_counted.TryGetValue((table, told), out var counted)) _counted[(table, told)] = counted = running.Next(table);
        return counted;
    }

    public override TimeSpan Back(Row row) => base.Back(row) + TimeSpan.FromMinutes((int)(Chance.Of(Number, row.Case, times) % ((uint)back * 1440)));
}

/// <summary>Running numbers beyond those of the copies.</summary>
internal sealed class Running(IReadOnlyDictionary<string, long> strides, int copies)
{
    private readonly Dictionary<string, long> _last = strides.ToDictionary(stride => stride.Key, stride => stride.Value * copies);

    public long Next(string table) => ++_last[table];
}

internal static class Ids
{
    /// <summary>The id of a row told again. The ids of a later copy follow those of an earlier one, so that indexes grow at their end.</summary>
    public static Guid Again(Guid told, int copy, int times)
    {
        if (copy == 0 && times == 0) return told;
        Span<byte> bytes = stackalloc byte[16];
        told.TryWriteBytes(bytes, bigEndian: true, out _);
        var at = 0L;
        for (var place = 0; place < 6; place++) at = (at << 8) | bytes[place];
        at += copy * 600_000L;
        for (var place = 5; place >= 0; place--, at >>= 8) bytes[place] = (byte)at;
        (bytes[10], bytes[11]) = ((byte)(bytes[10] ^ (times >> 8)), (byte)(bytes[11] ^ times));
        for (var place = 15; place >= 12; place--, copy >>= 8) bytes[place] ^= (byte)copy;
        return new Guid(bytes, bigEndian: true);
    }
}

/// <summary>The same numbers give the same chance, on every machine.</summary>
internal static class Chance
{
    public static uint Of(int one, int two = 0, int three = 0)
    {
        var mixed = ((ulong)(uint)one << 40) ^ ((ulong)(uint)two << 20) ^ (uint)three ^ 0x9E3779B97F4A7C15UL;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return (uint)((mixed ^ (mixed >> 31)) >> 16);
    }

    public static uint Of(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text) hash = (hash ^ character) * 16777619u;
        return hash;
    }
}
