using Alongside.Matching.People;

namespace Alongside.Matching.Files;

/// <summary>A list of people in a CSV file.</summary>
public sealed class PeopleFile
{
    private const int DatesLookedAt = 20_000;

    private readonly string _path;
    private readonly DateOrder _order;
    private readonly int _thisYear;

    /// <param name="path">The file.</param>
    /// <param name="told">FIELD=COLUMN where the headings do not say it.</param>
    /// <param name="ignored">Fields or columns that are left out.</param>
    /// <param name="thisYear">The year of today, for birth years of two digits.</param>
    /// <exception cref="UnreadableListException">The file cannot be read.</exception>
    public PeopleFile(string path, IReadOnlyList<string> told, IReadOnlyList<string> ignored, int thisYear)
    {
        (_path, _thisYear) = (path, thisYear);
        Map = ColumnMap.Of(Path.GetFileName(path), CsvRows.Read(path).First(), told, ignored);
        if (Map[Meaning.BirthDate] is { } column) _order = DateText.OrderOf(CsvRows.Read(path).Skip(1).Take(DatesLookedAt).Select(cells => cells[column]));
    }

    public string Name => Path.GetFileName(_path);

    public ColumnMap Map { get; }

    /// <summary>Whether dates such as 3/4/1990 were read with the day first.</summary>
    public bool HasDaysFirst => _order == DateOrder.DayFirst;

    /// <summary>Everybody in the file, each with their id, or the number of their row (the first below the headings is 1) where there is no id.</summary>
    /// <exception cref="UnreadableListException">A row cannot be read.</exception>
    public IEnumerable<(string Id, Entry Person)> Read()
    {
        var row = 0;
        foreach (var cells in CsvRows.Read(_path).Skip(1))
        {
            row++;
            yield return (Cell(cells, Meaning.Id) ?? $"{row}", PersonOf(cells));
        }
    }

    private Entry PersonOf(string[] cells)
    {
        var (given, family) = NameOf(cells);
        return new Entry
        {
            GivenName = given,
            FamilyName = family,
            FormerName = Cell(cells, Meaning.FormerName),
            Suffix = Cell(cells, Meaning.Suffix),
            BirthDate = BirthDate(cells),
            Sex = Cell(cells, Meaning.Sex),
            Phone = Cell(cells, Meaning.Phone),
            Email = Cell(cells, Meaning.Email),
            Number = Cell(cells, Meaning.Number),
            Street = Cell(cells, Meaning.Street),
            AddressLine2 = Cell(cells, Meaning.AddressLine2),
            City = Cell(cells, Meaning.City),
            PostalCode = Cell(cells, Meaning.PostalCode),
            State = Cell(cells, Meaning.State),
            Identifier = Cell(cells, Meaning.Identifier),
        };
    }

    /// <summary>"Diaz, Ana Maria" and "Ana Maria Diaz" where the whole name is in one cell.</summary>
    private (string? Given, string? Family) NameOf(string[] cells)
    {
        var (given, family) = (Cell(cells, Meaning.GivenName), Cell(cells, Meaning.FamilyName));
        if (given is not null || family is not null || Cell(cells, Meaning.FullName) is not { } whole) return (given, family);
        if (whole.Split(',', 2) is [var last, var first]) return (first.Trim(), last.Trim());
        var space = whole.LastIndexOf(' ');
        return space < 0 ? (null, whole) : (whole[..space], whole[(space + 1)..]);
    }

    private string? BirthDate(string[] cells)
    {
        if (Cell(cells, Meaning.BirthDate) is { } date) return DateText.Read(date, _order, _thisYear);
        if (Cell(cells, Meaning.YearOfBirth) is not { } year) return null;
        return DateText.Read($"{year}-{Cell(cells, Meaning.MonthOfBirth) ?? "00"}-{Cell(cells, Meaning.DayOfBirth) ?? "00"}", _order, _thisYear);
    }

    private string? Cell(string[] cells, Meaning meaning) => Map[meaning] is { } column && cells[column].Trim() is { Length: > 0 } text ? text : null;
}
