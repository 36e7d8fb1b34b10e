using System.Text;

namespace Alongside.Matching.Files;

/// <summary>The first bytes of a file: whether it can be CSV, and what its cells are separated by.</summary>
internal static class CsvBeginning
{
    /// <exception cref="UnreadableListException">There is no such file, or it is no CSV file.</exception>
    public static char Separator(string path)
    {
        var start = Start(path);
        if (WhyNotCsv(start) is { } reason) throw new UnreadableListException($"{Path.GetFileName(path)} {reason}");
        var heading = Encoding.Latin1.GetString(start).Split('\n')[0];
        return heading.Contains(',', StringComparison.Ordinal) ? ',' : heading.Contains(';', StringComparison.Ordinal) ? ';' : heading.Contains('\t', StringComparison.Ordinal) ? '\t' : ',';
    }

    private static ReadOnlySpan<byte> Start(string path)
    {
        try
        {
            var buffer = new byte[4096];
            using var stream = File.OpenRead(path);
            return buffer.AsSpan(0, stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnreadableListException($"There is no file {path}.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableListException($"The file {path} cannot be read: check that it is a file, and its permissions.");
        }
    }

    private static string? WhyNotCsv(ReadOnlySpan<byte> start) =>
        start.TrimStart([(byte)0xEF, (byte)0xBB, (byte)0xBF, (byte)' ', (byte)'\r', (byte)'\n']).Length == 0 ? "is empty."
        : start.StartsWith("PK"u8) ? "is a spreadsheet (.xlsx) or a zip, not CSV: save the sheet as \"CSV UTF-8\"."
        : start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? "is an old Excel file, not CSV: save the sheet as \"CSV UTF-8\"."
        : start.StartsWith("%PDF"u8) ? "is a PDF, not CSV."
        : start.StartsWith("{"u8) || start.StartsWith("["u8) ? "is JSON, not CSV."
        : start.StartsWith("<"u8) ? "is a web page or XML, not CSV."
        : start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || start.Contains((byte)0) ? "is not stored as UTF-8: save it as \"CSV UTF-8\" and try again."
        : null;
}
