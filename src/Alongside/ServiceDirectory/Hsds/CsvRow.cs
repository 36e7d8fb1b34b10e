using System.Globalization;

namespace Alongside.ServiceDirectory.Hsds;

/// <summary>One row of a CSV file, its cells by the names of their columns.</summary>
internal sealed class CsvRow(string file, int number, IReadOnlyDictionary<string, int> columns, string[] cells)
{
    public string File => file;

    /// <summary>As a spreadsheet numbers it.</summary>
    public int Number => number;

    /// <summary>The cell's text without blanks around it; null when it is empty or there is no such column.</summary>
    public string? this[string column]
    {
        get
        {
            if (!columns.TryGetValue(column, out var place) || place >= cells.Length) return null;
            var text = cells[place].Trim();
            return text.Length == 0 ? null : text;
        }
    }

    public bool IsBlank => Array.TrueForAll(cells, string.IsNullOrWhiteSpace);

    /// <summary>The cell cut to a length that fits; longer ones are noted.</summary>
    public string? Short(string column, Faults faults, int longest = 400)
    {
        if (this[column] is not { } text || text.Length <= longest) return this[column];
        faults.Note(this, column, $"Longer than {longest:N0} characters, so it is left empty.");
        return null;
    }

    public int? WholeNumber(string column, Faults faults)
    {
        if (this[column] is not { } text) return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 0 and < 1000) return (int)value;
        faults.Note(this, column, $"\"{Cut(text)}\" is not a number from 0 to 999, so it is left empty.");
        return null;
    }

    public double? Degrees(string column) =>
        double.TryParse(this[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= 180 ? value : null;

    public DateOnly? Day(string column, Faults faults)
    {
        if (this[column] is not { } text) return null;
        if (DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var day)) return DateOnly.FromDateTime(day);
        faults.Note(this, column, $"\"{Cut(text)}\" is not a date such as 2026-05-31, so it is left empty.");
        return null;
    }

    public static string Cut(string text) => text.Length <= 40 ? text : text[..39] + "…";
}
