using Alongside.Ledger;
using Alongside.Notes;

namespace Alongside.Bench.Loading;

/// <summary>A signed note with all that follows from it: who was there, its goals, its row of the chronicle, its acts on the ledger.</summary>
internal sealed class NoteGroup
{
    private static readonly string[] PointsAtNote = ["NoteId", "RecordId", "SubjectId"];

    public List<(Table Table, List<Row> Rows)> Rows { get; } = [];
    public HashSet<Guid> Ids { get; } = [];
    public HashSet<(string, long)> Counts { get; } = [];
    public required int Case { get; init; }

    public static List<NoteGroup> Of(Template template)
    {
        var notes = template.Of<ContactNote>();
        var groups = notes.Rows.Where(row => (string)row.Values[notes.Of("State")]! == "Final")
            .ToDictionary(row => (Guid)row.Values[notes.Of("Id")]!, row => new NoteGroup { Case = row.Case });
        foreach (var table in template.Tables.Where(table => table.Level == Level.Copy))
        {
            var places = table.Entity == typeof(ContactNote) ? [table.Of("Id")] : table.Columns.Index().Where(column => PointsAtNote.Contains(column.Item.Property)).Select(column => column.Index).ToList();
            foreach (var row in table.Rows)
                foreach (var place in places)
                    if (row.Values[place] is Guid id && groups.TryGetValue(id, out var group)) group.Take(table, row);
        }
        var people = template.Of<LedgerPerson>();
        foreach (var row in people.Rows)
            if (groups.Values.FirstOrDefault(group => group.Counts.Contains(("ledger", (long)row.Values[people.Of("Seq")]!))) is { } group) group.Take(people, row);
        foreach (var (place, group) in groups.Values.Index())
            foreach (var row in group.Rows.SelectMany(part => part.Rows)) row.Note = place;
        return [.. groups.Values];
    }

    private void Take(Table table, Row row)
    {
        if (Rows.Count == 0 || Rows[^1].Table != table) Rows.Add((table, []));
        Rows[^1].Rows.Add(row);
        foreach (var (place, column) in table.Columns.Index())
        {
            if (column.Counts is { } counted && row.Values[place] is { } number) Counts.Add((counted, Convert.ToInt64(number)));
            if (column.Property == "Id" && row.Values[place] is Guid id) Ids.Add(id);
        }
    }
}
