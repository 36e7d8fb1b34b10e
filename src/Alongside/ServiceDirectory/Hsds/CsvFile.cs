using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace Alongside.ServiceDirectory.Hsds;

/// <summary>Streams the rows of one CSV file. What is no CSV file at all is told as such, in plain words.</summary>
internal static class CsvFile
{
    private const int LongestRow = 1024 * 1024;

    public static IEnumerable<CsvRow> Read(DirectoryFile file, HsdsTable table, Faults faults)
    {
        if (Beginning(file, faults) is not { } separator) yield break;
        CsvMalformedReason? malformed = null;
        var options = CsvReaderOptions.Default with
        {
            Separator = separator,
            SkipEmptyLines = false,
            MaxRecordSize = LongestRow,
            OnMalformedRecord = record => malformed ??= record.Reason,
        };
        using var reader = CsvReader.Create(file.Open(), options);
        if (!Step(() => { reader.ReadHeader(); return true; }, reader, file, faults) || Columns([.. reader.Headers], file, table, faults) is not { } columns) yield break;
        while (Step(() => reader.Read(), reader, file, faults))
        {
            var row = new CsvRow(file.Name, (int)reader.RowNumber + 1, columns, Cells(reader));
            if (row.IsBlank) continue;
            if (WhyBroken(reader, malformed) is { } reason)
            {
                faults.Stops(file.Name, reason, row.Number);
                yield break;
            }
            yield return row;
        }
    }

    private static string[] Cells(CsvReader reader) => reader.Current.ToArray();

    private static string? WhyBroken(CsvReader reader, CsvMalformedReason? malformed) => malformed switch
    {
        _ when !Utf8.IsValid(reader.RawRecord) => "Some letters of this row are not stored as UTF-8: save the file as \"CSV UTF-8\" and select it again.",
        _ when reader.RawRecord.Contains((byte)0) => "This row holds bytes that are not text, so the file is damaged or no CSV file.",
        not null and not CsvMalformedReason.FieldCountMismatch => "A quotation mark in this row has no partner, so it is not clear where its cells end.",
        _ when reader.FieldCount != reader.Headers.Count =>
            $"This row has {reader.FieldCount} cells and the file has {reader.Headers.Count} columns: a comma or a quotation mark is missing or too many.",
        _ => null,
    };

    private static bool Step(Func<bool> read, CsvReader reader, DirectoryFile file, Faults faults)
    {
        try
        {
            return read();
        }
        catch (CsvFormatException)
        {
            faults.Stops(file.Name, "This row is longer than a row can be: a quotation mark in it may have no partner.", (int)reader.RowNumber + 2);
        }
        catch (InvalidDataException)
        {
            faults.Stops(file.Name, "The zip is damaged at this file: make it again, or select the CSV files themselves.");
        }
        return false;
    }

    private static Dictionary<string, int>? Columns(IReadOnlyList<string> names, DirectoryFile file, HsdsTable table, Faults faults)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var place = 0; place < names.Count; place++) columns.TryAdd(names[place].Trim().Replace(' ', '_'), place);
        var missing = table.Required.Where(name => !columns.ContainsKey(name)).ToList();
        foreach (var name in missing)
            faults.Stops(file.Name, $"There is no column \"{name}\". The first row must name the columns; it begins with \"{CsvRow.Cut(string.Join(", ", names))}\".", 1, name);
        return missing.Count == 0 ? columns : null;
    }

    /// <summary>Looks at the first bytes: what kind of file it is, and what its cells are separated by. Null when it is not CSV.</summary>
    private static char? Beginning(DirectoryFile file, Faults faults)
    {
        var buffer = new byte[4096];
        int length;
        try
        {
            using var stream = file.Open();
            length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        }
        catch (InvalidDataException)
        {
            faults.Stops(file.Name, "The zip is damaged at this file: make it again, or select the CSV files themselves.");
            return null;
        }
        var start = buffer.AsSpan(0, length);
        if (WhyNotCsv(start) is { } reason)
        {
            faults.Stops(file.Name, reason);
            return null;
        }
        var firstLine = Encoding.Latin1.GetString(start).Split('\n')[0];
        return firstLine.Contains(',') ? ',' : firstLine.Contains(';') ? ';' : firstLine.Contains('\t') ? '\t' : ',';
    }

    private static string? WhyNotCsv(ReadOnlySpan<byte> start) =>
        start.Length == 0 ? "The file is empty."
        : start.StartsWith("PK"u8) ? "This is a spreadsheet (.xlsx) or a zip under another name, not CSV: save each sheet as \"CSV UTF-8\"."
        : start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? "This is an old Excel or Word file, not CSV: save each sheet as \"CSV UTF-8\"."
        : start.StartsWith("%PDF"u8) ? "This is a PDF, not CSV."
        : start.TrimStart(" \r\n\t"u8).StartsWith("<"u8) ? "This is a web page or XML, not CSV."
        : start.TrimStart(" \r\n\t"u8).StartsWith("{"u8) || start.TrimStart(" \r\n\t"u8).StartsWith("["u8) ? "This is JSON, not CSV: the tables of the directory are needed as CSV files."
        : start.Contains((byte)0) && !IsUtf16(start) ? "This is not a text file, so it is not CSV."
        : null;

    private static bool IsUtf16(ReadOnlySpan<byte> start) => start.Length > 1 && (start[0], start[1]) is (0xFF, 0xFE) or (0xFE, 0xFF);
}
