using Alongside.Ledger;
using Alongside.People;
using Alongside.People.ContactPoints;
using Alongside.People.Matching;
using Alongside.Records;
using Alongside.Shared.Database;

namespace Alongside.Bench.Loading;

/// <summary>Writes the rows of a copy, and anew what the product itself makes of other rows: keys of names, seals of the ledger, words to search for.</summary>
internal sealed class Retelling
{
    private readonly Template _template;
    private readonly SecretBox _secrets;
    private readonly Table _people;
    private readonly Table _points;
    private readonly Table _keys;
    private readonly Table _ledger;
    private readonly Table _chronicle;
    private readonly Dictionary<Guid, List<Row>> _pointsOf;
    private readonly Dictionary<long, List<Row>> _ledgerPeople;

    public Retelling(Template template, SecretBox secrets)
    {
        (_template, _secrets) = (template, secrets);
        (_people, _points, _keys) = (template.Of<Person>(), template.Of<ContactPoint>(), template.Of<PersonKey>());
        (_ledger, _chronicle) = (template.Of<LedgerEntry>(), template.Of<ChronicleEntry>());
        var links = template.Of<LedgerPerson>();
        _pointsOf = _points.Rows.Where(row => row.Values[_points.Of("Until")] is null).GroupBy(row => (Guid)row.Values[_points.Of("PersonId")]!).ToDictionary(group => group.Key, group => group.ToList());
        _ledgerPeople = links.Rows.GroupBy(row => (long)row.Values[links.Of("Seq")]!).ToDictionary(group => group.Key, group => group.ToList());
    }

    /// <summary>What every agency has once.</summary>
    public IEnumerable<Batch> Shared() => _template.Tables.Where(table => table.Level == Level.Once && table.Entity != typeof(NumberSeries))
        .Select(table => new Batch(table, [.. table.Rows.Select(row => row.Values)]));

    public IEnumerable<Batch> Office(Copy copy) => Of(copy, Level.Office);

    public IEnumerable<Batch> Cases(Copy copy) => Of(copy, Level.Copy);

    public IEnumerable<Batch> Note(NoteAgain again, NoteGroup group) => group.Rows.Select(part => new Batch(part.Table, Rows(again, part.Table, part.Rows)));

    /// <summary>Last of all: where the series of numbers stand.</summary>
    public Batch Numbers(int copies)
    {
        var table = _template.Of<NumberSeries>();
        var (name, last) = (table.Of("Name"), table.Of("Last"));
        var rows = _template.LastNumbers.Select(series =>
        {
            var row = new object?[table.Columns.Count];
            (row[name], row[last]) = (series.Key, (long)series.Value * (series.Key.Contains('-', StringComparison.Ordinal) ? 1 : copies + 1));
            return row;
        });
        return new Batch(table, [.. rows]);
    }

    private IEnumerable<Batch> Of(Copy copy, Level level) => _template.Tables.Where(table => table.Level == level)
        .Select(table => new Batch(table, table == _keys ? Keys(copy) : Rows(copy, table, table.Rows)));

    private List<object?[]> Rows(Copy copy, Table table, IReadOnlyList<Row> told)
    {
        var rows = new List<object?[]>(told.Count);
        foreach (var row in told)
        {
            if (!copy.Has(row)) continue;
            var values = new object?[row.Cells.Length];
            for (var place = 0; place < values.Length; place++) values[place] = row.Cells[place].In(copy, row);
            if (table == _ledger) Seal(copy, row, values);
            if (table == _chronicle) AddRareWord(values);
            rows.Add(values);
        }
        return rows;
    }

    private void AddRareWord(object?[] values)
    {
        var (folded, seq) = (_chronicle.Of("Folded"), _chronicle.Of("Seq"));
        values[folded] = $"{values[folded]} {Names.Rare(Chance.Of((int)(long)values[seq]!))}";
    }

    private void Seal(Copy copy, Row told, object?[] values)
    {
        T Value<T>(string property) => (T)values[_ledger.Of(property)]!;
        var people = _ledgerPeople.TryGetValue((long)told.Values[_ledger.Of("Seq")]!, out var rows) ? rows : [];
        var place = _template.Of<LedgerPerson>().Of("PersonId");
        var entry = new LedgerEntry
        {
            Id = Value<Guid>("Id"),
            At = Value<DateTime>("At"),
            WorkerId = Value<Guid>("WorkerId"),
            WorkerName = Value<string>("WorkerName"),
            Act = Value<string>("Act"),
            SubjectId = Value<Guid>("SubjectId"),
            CaseId = Value<Guid?>("CaseId"),
            About = Value<string>("About"),
            Reason = Value<string?>("Reason"),
            Changes = Value<string>("Changes"),
            IsView = Value<bool>("IsView"),
            People = [.. people.Select(row => new LedgerPerson { PersonId = (Guid)row.Cells[place].In(copy, row)! })],
        };
        entry.Seal();
        values[_ledger.Of("LeafHash")] = entry.LeafHash;
    }

    private List<object?[]> Keys(Copy copy)
    {
        var rows = new List<object?[]>(_keys.Rows.Count);
        var (key, person, weight) = (_keys.Of("Key"), _keys.Of("PersonId"), _keys.Of("Weight"));
        foreach (var row in _people.Rows)
        {
            object? Value(string property) => row.Cells[_people.Of(property)].In(copy, row);
            var id = Value("Id");
            var wanted = PersonKeys.Of(new PersonFacts((string)Value("GivenName")!, (string?)Value("FamilyName"))
            {
                PreferredName = (string?)Value("PreferredName"),
                BirthDate = (DateOnly?)Value("BirthDate"),
                BirthDatePrecision = Enum.Parse<BirthDatePrecision>((string)Value("BirthDatePrecision")!),
            });
            foreach (var found in ContactKeys(copy, (Guid)row.Values[_people.Of("Id")]!)) wanted[found] = 6;
            foreach (var (text, counts) in wanted)
            {
                var values = new object?[3];
                (values[key], values[person], values[weight]) = (text, id, counts);
                rows.Add(values);
            }
        }
        rows.Sort((one, other) => string.CompareOrdinal((string)one[key]!, (string)other[key]!));
        return rows;
    }

    private IEnumerable<string> ContactKeys(Copy copy, Guid person)
    {
        if (!_pointsOf.TryGetValue(person, out var points)) yield break;
        foreach (var point in points)
            if (ContactKey.Of(Enum.Parse<ContactKind>((string)point.Values[_points.Of("Kind")]!), ((SecretNumber)point.Cells[_points.Of("Value")]).Plain(copy), _secrets) is { } found)
                yield return found;
    }
}
