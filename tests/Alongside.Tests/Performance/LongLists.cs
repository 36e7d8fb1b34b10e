using System.Globalization;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Alongside.Tests.Performance;

/// <summary>
/// Makes every list of a told agency long, in the database itself: of each kind of row that a table has, many more on the case, the
/// person and the worker that the pages are opened for.
/// </summary>
internal sealed class LongLists(AlongsideDb db, DatabaseKind kind, IReadOnlyDictionary<string, Guid> ids)
{
    public const int Many = 220;

    /// <summary>Rows of one kind may come in lists apart: what is open and what is over.</summary>
    private static readonly string[] Apart = ["state", "status", "plan_state", "is_draft", "is_view"];
    private static readonly string[] Over = ["until", "resolved", "ended", "settled", "finished", "loaded"];

    private bool IsPostgres => kind == DatabaseKind.Postgres;

    public async Task Plant(IReadOnlyCollection<string> except)
    {
        await All("person");
        await All("case_file");
        // What stands between two others comes after them.
        foreach (var table in Tables.OrderBy(entity => entity.FindPrimaryKey()!.Properties.Count).Select(entity => entity.GetTableName()!).Except(["person", "case_file", "ledger_person", .. except])) await All(table);
        await Run($"INSERT INTO ledger_person (person_id, seq) SELECT {Id("client")}, seq FROM ledger WHERE case_id = {Id("case")} AND seq NOT IN (SELECT seq FROM ledger_person WHERE person_id = {Id("client")})");
    }

    /// <summary>How many rows each table has by now.</summary>
    public async Task<IReadOnlyDictionary<string, long>> Counts()
    {
        var counts = new Dictionary<string, long>();
        foreach (var table in Tables.Select(entity => entity.GetTableName()!))
        {
            var sql = $"SELECT count(*) AS \"Value\" FROM {table}";
            counts[table] = (await db.Database.SqlQueryRaw<long>(sql).ToListAsync())[0];
        }
        return counts;
    }

    private IEnumerable<IEntityType> Tables => db.Model.GetEntityTypes().Where(entity => entity.GetTableName() is not null).DistinctBy(entity => entity.GetTableName());

    private async Task All(string table)
    {
        var entity = Tables.Single(type => type.GetTableName() == table);
        var columns = entity.GetProperties().Where(property => property is not { ClrType.Name: nameof(Int64), ValueGenerated: ValueGenerated.OnAdd }).ToDictionary(property => property.GetColumnName());
        var kinds = Apart.Where(columns.ContainsKey).Select(column => $"\"{column}\"").Concat(Over.Where(columns.ContainsKey).Select(column => $"\"{column}\" IS NULL")).DefaultIfEmpty("1");
        var near = new[] { "case_id", "person_id", "worker_id", "service_id" }.Where(columns.ContainsKey).Select(column => (Column: column, Whose: Named[column]))
            .Concat(Shown.Where(row => row.Key == table).Select(row => (Column: "id", Whose: row.Value)));
        var order = string.Join(", ", near.Select(one => $"CASE WHEN {one.Column} = {Id(one.Whose)} THEN 0 ELSE 1 END").Concat(entity.FindPrimaryKey()!.Properties.Select(key => $"\"{key.GetColumnName()}\"")));
        var sources = table is "caseload" or "case_access" ? $"SELECT t.*, 1 AS k FROM {table} AS t WHERE case_id = {Id("case")}"
            : $"SELECT r.*, row_number() OVER (ORDER BY {order}) AS k FROM ranked AS r WHERE nth = 1";
        await Run($"""
            INSERT INTO {table} ({string.Join(", ", columns.Keys.Select(column => $"\"{column}\""))})
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {Many}),
            ranked AS (SELECT t.*, row_number() OVER (PARTITION BY {string.Join(", ", kinds)} ORDER BY {order}) AS nth FROM {table} AS t),
            s AS ({sources})
            SELECT {string.Join(", ", columns.Select(column => Value(entity, column.Key, column.Value)))} FROM s CROSS JOIN n
            """);
    }

    private string Value(IEntityType entity, string column, IProperty property)
    {
        var table = entity.GetTableName()!;
        if (Special(table, column) is { } special) return special;
        if (column == "id") return New(Tag(table), "s.k * 1000 + n.i");
        if (column == "label") return "'General'";
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (entity.GetIndexes().Any(index => index.IsUnique && index.GetFilter() is null && index.Properties.Contains(property)) && type != typeof(Guid))
        {
            if (type == typeof(string)) return $"'{table}-' || CAST(s.k * 1000 + n.i AS text)";
            if (type == typeof(int) || type == typeof(long)) return "CAST(100000 + s.k * 1000 + n.i AS int)";
        }
        return Named.TryGetValue(column, out var whose) ? Id(whose) : $"s.\"{column}\"";
    }

    private static readonly Dictionary<string, string> Shown = new()
    {
        ["case_file"] = "case",
        ["person"] = "client",
        ["goal"] = "goal",
        ["referral"] = "referral",
        ["contact_note"] = "note",
        ["service"] = "service",
        ["organisation"] = "organisation",
        ["plan_version"] = "plan",
    };

    private static readonly Dictionary<string, string> Named = new()
    {
        ["case_id"] = "case",
        ["worker_id"] = "worker",
        ["author_id"] = "worker",
        ["to_worker_id"] = "worker",
        ["person_id"] = "client",
        ["from_person_id"] = "client",
        ["goal_id"] = "goal",
        ["referral_id"] = "referral",
        ["service_id"] = "service",
        ["organisation_id"] = "organisation",
        ["household_id"] = "household",
        ["note_id"] = "note",
        ["plan_version_id"] = "plan",
    };

    /// <summary>A case of its own for each person, and a place of its own for each link.</summary>
    private string? Special(string table, string column) => (table, column) switch
    {
        ("case_file" or "caseload", "client_id") => Person,
        ("caseload" or "case_access", "case_id") => New(Tag("case_file"), "1000 + n.i"),
        ("caseload", "number") => "'C-planted-' || CAST(s.k * 1000 + n.i AS text)",
        ("caseload", "primary_worker_id") => Id("worker"),
        ("case_access", "worker_id") => "s.worker_id",
        ("case_person", "case_id") => New(Tag("case_file"), "1000 + n.i"),
        ("participant" or "case_person" or "household_member" or "note_person" or "person_key", "person_id") => Person,
        ("relationship", "to_person_id") => Person,
        ("assignment", "role") => "'Secondary'",
        ("transfer", "state") => "CASE WHEN s.state = 'Offered' THEN 'Returned' ELSE s.state END",
        ("record_version", "record_id") => Id("note"),
        ("chronicle", "record_id") => New(Tag(table), "s.k * 1000 + n.i"),
        ("referral_move", "number") => "CAST(100 + s.k * 1000 + n.i AS int)",
        ("note_goal", "goal_id") => New(Tag("goal"), "1000 + n.i"),
        ("service_place", "place_id") => New(Tag("place"), "1000 + n.i"),
        ("directory_phone" or "directory_address" or "opening", "place_id") => $"(SELECT place_id FROM service_place WHERE service_id = {Id("service")} ORDER BY place_id LIMIT 1)",
        ("service_facet", "value") => "s.value || ' ' || CAST(n.i AS text)",
        ("person_answer", "code") => "s.code || '-' || CAST(s.k * 1000 + n.i AS text)",
        ("person_language", "language") => "s.language || ' ' || CAST(s.k * 1000 + n.i AS text)",
        ("person", "is_restricted") => IsPostgres ? "false" : "0",
        _ => null,
    };

    private string Person => New(Tag("person"), "1000 + n.i");

    private int Tag(string table) => 100 + Tables.Select(entity => entity.GetTableName()!).Order(StringComparer.Ordinal).ToList().IndexOf(table);

    private string New(int tag, string number)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"00000{tag}-0000-7000-8000-");
        return IsPostgres ? $"CAST('{head}' || lpad(CAST({number} AS text), 12, '0') AS uuid)" : $"printf('{head}%012d', {number})";
    }

    private string Id(string name) => IsPostgres ? $"CAST('{ids[name]}' AS uuid)" : $"'{ids[name].ToString().ToUpperInvariant()}'";

    private Task<int> Run(string sql) => db.Database.ExecuteSqlRawAsync(sql);
}
