using System.Data.Common;
using System.Globalization;
using Alongside.Accounts;
using Alongside.Assessments;
using Alongside.Cases;
using Alongside.Demo.Pack;
using Alongside.FollowUps.Calendar;
using Alongside.Notes;
using Alongside.People.ContactPoints;
using Alongside.Setup;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Alongside.Bench.Loading;

/// <summary>All that the demo told, table by table of the model, ready to be told again.</summary>
internal sealed class Template
{
    private readonly Dictionary<Guid, Level> _levels = [];
    private readonly Dictionary<Guid, int> _cases = [];
    private readonly HashSet<string> _workers = [];
    private readonly Dictionary<string, int> _numbers = [];
    private readonly Dictionary<string, int> _numbersBefore = [];
    private readonly IModel _to;

    private Template(IModel to) => _to = to;

    public List<Table> Tables { get; } = [];
    public Names Names { get; } = new(DemoPack.Read().Names);

    /// <summary>How far the running numbers of a table move on with each copy.</summary>
    public Dictionary<string, long> Strides { get; } = [];
    public int NumberStride { get; private set; }
    public List<bool> Ended { get; } = [];
    public int Cases => Ended.Count;
    public int Workers => _workers.Count;
    public int Notes => Of<ContactNote>().Rows.Count;

    /// <summary>The highest number given in each series.</summary>
    public IReadOnlyDictionary<string, int> LastNumbers => _numbers;

    /// <param name="db">That the demo was told into.</param>
    /// <param name="to">Of the database to be filled, by which secrets are sealed.</param>
    public static async Task<Template> Read(AlongsideDb db, IModel to)
    {
        var template = new Template(to);
        await db.Database.OpenConnectionAsync();
        var connection = db.Database.GetDbConnection();
        foreach (var entity in db.Model.GetEntityTypes().OrderBy(entity => entity.GetTableName(), StringComparer.Ordinal))
            template.Tables.Add(await ReadTable(connection, entity));
        template.Know();
        foreach (var table in template.Tables)
            foreach (var row in table.Rows)
                row.Cells = [.. table.Columns.Select((column, place) => template.CellOf(table, column, row, row.Values[place]))];
        return template;
    }

    public Table Of<T>() => Tables.First(table => table.Entity == typeof(T));

    public Level? LevelOf(Guid id) => _levels.TryGetValue(id, out var level) ? level : null;

    public void Numbered(string series, int number) => _numbers[series] = Math.Max(number, _numbers.GetValueOrDefault(series));

    /// <summary>The numbers of all series of the demo are kept apart, because years move when they are told again.</summary>
    public int NumbersBefore(string series) => _numbersBefore.GetValueOrDefault(series);

    private static Level LevelOf(Type entity)
    {
        if (entity == typeof(Programme) || entity == typeof(CalendarFeed)) return Level.Office;
        if (entity == typeof(AssessmentForm)) return Level.Once;
        var folder = entity.Namespace!.Split('.')[1];
        return folder switch { "Accounts" => Level.Office, "Setup" or "ServiceDirectory" or "Shared" => Level.Once, _ => Level.Copy };
    }

    private static async Task<Table> ReadTable(DbConnection connection, IEntityType entity)
    {
        var columns = entity.GetProperties().Select(property => ColumnOf(entity, property)).ToList();
        var table = new Table(entity.GetTableName()!, entity.ClrType, LevelOf(entity.ClrType), columns);
        var key = string.Join(", ", entity.FindPrimaryKey()!.Properties.Select(property => $"\"{property.GetColumnName()}\""));
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", columns.Select(column => $"\"{column.Name}\""))} FROM \"{table.Name}\" ORDER BY {key}";
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) table.Rows.Add(new Row([.. columns.Select((column, place) => column.Open(ReadValue(reader, place, column.Type)))]));
        return table;
    }

    private static Column ColumnOf(IEntityType entity, IProperty property)
    {
        var converter = property.FindTypeMapping()?.Converter;
        var type = converter?.ProviderClrType ?? property.ClrType;
        type = Nullable.GetUnderlyingType(type) ?? type;
        var isSecret = property.PropertyInfo?.IsDefined(typeof(SecretAttribute), inherit: true) == true;
        var isUnique = entity.GetIndexes().Any(index => index.IsUnique && index.Properties is [var only] && only == property);
        var isNumber = type == typeof(long) || type == typeof(int);
        var principal = property.GetContainingForeignKeys().Select(key => key.PrincipalEntityType.GetTableName()).FirstOrDefault();
        var isOwnCount = isNumber && (isUnique || (property.IsPrimaryKey() && entity.FindPrimaryKey()!.Properties.Count == 1));
        return new Column(property.GetColumnName(), property.Name, type, isSecret ? converter : null, isUnique, property.GetMaxLength(),
            isNumber && principal is not null ? principal : isOwnCount ? entity.GetTableName() : null);
    }

    private static object? ReadValue(DbDataReader reader, int place, Type type)
    {
        if (reader.IsDBNull(place)) return null;
        if (type == typeof(Guid)) return reader.GetGuid(place);
        if (type == typeof(DateTime)) return DateTime.SpecifyKind(reader.GetDateTime(place), DateTimeKind.Utc);
        if (type == typeof(DateOnly)) return reader.GetFieldValue<DateOnly>(place);
        if (type == typeof(TimeOnly)) return reader.GetFieldValue<TimeOnly>(place);
        if (type == typeof(bool)) return reader.GetBoolean(place);
        return type == typeof(byte[]) ? reader.GetFieldValue<byte[]>(place) : Convert.ChangeType(reader.GetValue(place), type, CultureInfo.InvariantCulture);
    }

    /// <summary>Which ids there are, whose case they belong to, who ended, how far numbers go.</summary>
    private void Know()
    {
        foreach (var table in Tables)
        {
            foreach (var (place, column) in table.Columns.Index())
                if (column.Counts == table.Name) Strides[table.Name] = table.Rows.Select(row => Convert.ToInt64(row.Values[place])).DefaultIfEmpty().Max() + 1;
            if (table.Columns.FirstOrDefault(column => column.Property == "Id") is not { Type: var type } id || type != typeof(Guid)) continue;
            foreach (var row in table.Rows) _levels.TryAdd((Guid)row.Values[table.Of(id.Property)]!, table.Level);
        }
        var (cases, workers) = (Of<Case>(), Of<Worker>());
        foreach (var (place, row) in cases.Rows.Index())
        {
            _cases[(Guid)row.Values[cases.Of("Id")]!] = place;
            Ended.Add(row.Values[cases.Of("Closed")] is not null);
        }
        foreach (var worker in workers.Rows) _workers.Add((string)worker.Values[workers.Of("Name")]!);
        foreach (var row in Of<NumberSeries>().Rows) Numbered((string)row.Values[Of<NumberSeries>().Of("Name")]!, Convert.ToInt32(row.Values[Of<NumberSeries>().Of("Last")]));
        foreach (var (series, last) in _numbers)
        {
            _numbersBefore[series] = NumberStride;
            NumberStride += last;
        }
        BelongToCases();
    }

    private void BelongToCases()
    {
        foreach (var withCase in new[] { true, false })
            foreach (var table in Tables.Where(table => table.Level == Level.Copy && table.Columns.Any(column => column.Property == "CaseId") == withCase))
                foreach (var row in table.Rows)
                {
                    if (table.Entity == typeof(Case)) row.Case = _cases[(Guid)row.Values[table.Of("Id")]!];
                    else if (withCase) row.Case = row.Values[table.Of("CaseId")] is Guid file ? _cases.GetValueOrDefault(file, -1) : -1;
                    else row.Case = row.Values.OfType<Guid>().Select(id => _cases.GetValueOrDefault(id, -1)).DefaultIfEmpty(-1).Max();
                    if (row.Case >= 0 && table.Columns.Any(column => column.Property == "Id")) _cases.TryAdd((Guid)row.Values[table.Of("Id")]!, row.Case);
                }
    }

    private Cell CellOf(Table table, Column column, Row row, object? value)
    {
        if (value is string secret && column.IsSecret) return Secret(table, column, secret);
        if (table.Level == Level.Once || value is null) return new Same(value);
        if (column.Counts is { } counted && Tables.First(other => other.Name == counted).Level == Level.Copy) return new CountCell(Convert.ToInt64(value), counted, column.Type == typeof(int));
        return value switch
        {
            Guid id => CellOf(id, table),
            string text when table.Level == Level.Office => table.Entity == typeof(Worker) && column.Property == "Name" ? NameOfWorker(text)
                : column.IsUnique || text.Contains('@', StringComparison.Ordinal) ? new OfficeText(text) : new Same(text),
            string text when _workers.Contains(text) => NameOfWorker(text),
            string text => Text.Read(text, this, column.Property == "Folded") is { } parts ? new TextCell(parts, column.Longest) : new Same(text),
            DateTime instant when table.Level == Level.Copy && instant.Year > 1 => new InstantCell(instant),
            DateOnly day when table.Level == Level.Copy && day.Year > 1 && row.Case >= 0 => new DayCell(day),
            _ => new Same(value),
        };
    }

    private Cell CellOf(Guid id, Table table)
    {
        // Those who act without being a worker have ids of their own, the same in every database.
        if (id.ToString().StartsWith("00000000", StringComparison.Ordinal)) return new Same(id);
        var level = _levels.GetValueOrDefault(id, table.Level);
        return level == Level.Once ? new Same(id) : new IdCell(id, level);
    }

    private Cell NameOfWorker(string name) => Text.Read(name, this, isFolded: false) is { } parts ? new WorkerName(parts) : new Same(name);

    private Cell Secret(Table table, Column column, string plain)
    {
        var converter = _to.FindEntityType(table.Entity)!.FindProperty(column.Property)!.FindTypeMapping()!.Converter!;
        string Seal(string text) => (string)converter.ConvertToProvider(text)!;
        if (table.Entity == typeof(ContactPoint) && column.Property == nameof(ContactPoint.Value)) return new SecretNumber(plain, Seal);
        return table.Level == Level.Copy && Text.Read(plain, this, isFolded: false) is { } parts ? new SecretText(parts, Seal) : new Same(Seal(plain));
    }
}
