using System.Text.Unicode;
using CsvHelper;

namespace Alongside.Matching.Files;

/// <summary>Streams the rows of a CSV file, the headings first. What is no CSV file is told as such, in plain words.</summary>
internal static class CsvRows
{
    private const int LongestRow = 1024 * 1024;

    /// <exception cref="UnreadableListException">The file cannot be read, or not from some row on.</exception>
    public static IEnumerable<string[]> Read(string path)
    {
        var file = Path.GetFileName(path);
        var separator = CsvBeginning.Separator(path);
        CsvMalformedReason? malformed = null;
        var options = CsvReaderOptions.Default with
        {
            Separator = separator,
            SkipEmptyLines = false,
            MaxRecordSize = LongestRow,
            OnMalformedRecord = record => malformed ??= record.Reason,
        };
        using var reader = CsvReader.Create(File.OpenRead(path), options);
        Step(() => { reader.ReadHeader(); return true; }, file, 1);
        string[] headings = [.. reader.Headers];
        yield return headings;
        while (Step(reader.Read, file, (int)reader.RowNumber + 2))
        {
            var cells = reader.Current.ToArray();
            if (Array.TrueForAll(cells, string.IsNullOrWhiteSpace)) continue;
            if (WhyBroken(reader, malformed, headings.Length) is { } reason) throw new UnreadableListException($"{file}, row {reader.RowNumber + 1}: {reason}");
            yield return cells;
        }
    }

    private static string? WhyBroken(CsvReader reader, CsvMalformedReason? malformed, int columns) => malformed switch
    {
        _ when !Utf8.IsValid(reader.RawRecord) => "some letters are not stored as UTF-8. Save the file as \"CSV UTF-8\" and try again.",
        _ when reader.RawRecord.Contains((byte)0) => "it holds bytes that are not text, so the file is damaged or no CSV file.",
        not null and not CsvMalformedReason.FieldCountMismatch => "a quotation mark has no partner, so it is not clear where the cells end.",
        _ when reader.FieldCount != columns => $"it has {reader.FieldCount} cells and the file has {columns} columns. A comma or a quotation mark is missing or too many.",
        _ => null,
    };

    private static bool Step(Func<bool> read, string file, int row)
    {
        try
        {
            return read();
        }
        catch (CsvFormatException)
        {
            throw new UnreadableListException($"{file}, row {row}: it is longer than a row can be. A quotation mark in it may have no partner.");
        }
    }
}
