using System.Data.Common;
using System.Globalization;
using Alongside.Matching.Names;
using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.Bench.Serving;

/// <summary>For each page the query that it cannot do without.</summary>
internal sealed class TwinQueries(DatabaseKind kind)
{
    private const string Active = "('Open', 'Closing')";
    private readonly bool _isPostgres = kind == DatabaseKind.Postgres;

    private string False => _isPostgres ? "false" : "0";

    public IReadOnlyDictionary<string, string> Reads => new Dictionary<string, string>
    {
        ["caseload"] = $"SELECT * FROM caseload WHERE case_id IN (SELECT case_id FROM case_access WHERE worker_id = @worker AND source = 'Assignment') AND state IN {Active} ORDER BY folded, number LIMIT 51",
        ["caseload-sorted"] = $"SELECT * FROM caseload WHERE case_id IN (SELECT case_id FROM case_access WHERE worker_id = @worker) AND state = 'Open' ORDER BY last_contact DESC, number DESC LIMIT 51",
        ["caseload-next"] = "SELECT * FROM caseload WHERE case_id IN (SELECT case_id FROM case_access WHERE worker_id = @worker) AND (folded > @folded OR (folded = @folded AND number > @number)) ORDER BY folded, number LIMIT 51",
        ["case"] = $"SELECT c.*, w.name FROM chronicle c LEFT JOIN worker w ON w.id = c.author_id WHERE c.case_id = @case AND c.case_id IN (SELECT case_id FROM case_access WHERE worker_id = @worker) AND {Readable("c")} ORDER BY c.occurred DESC, c.seq DESC LIMIT 51".Replace("c.*", "c.seq, c.record_id, c.kind, c.occurred, c.title, c.snippet, c.link, c.label, c.state"),
        ["today"] = "SELECT f.id, f.title, f.due, f.at, f.case_id, f.worker_id, p.display_name FROM follow_up f LEFT JOIN case_file c ON c.id = f.case_id LEFT JOIN person p ON p.id = c.client_id WHERE f.worker_id = @worker AND f.state = 'Open' AND f.due <= @day ORDER BY f.due, f.at, f.id LIMIT 100",
        ["search"] = _isPostgres ? Search("c.words @@ to_tsquery('simple', @words)") : Search("c.seq IN (SELECT rowid FROM chronicle_text WHERE chronicle_text MATCH @words)"),
        ["search-common"] = _isPostgres ? Search("c.words @@ to_tsquery('simple', @words)") : Search("+c.seq IN (SELECT rowid FROM chronicle_text WHERE chronicle_text MATCH @words)"),
        ["person"] = "SELECT k.person_id, sum(k.weight) AS shared, max(p.display_name) AS name FROM person_key k JOIN person p ON p.id = k.person_id WHERE k.key IN ({keys}) AND (p.id IN (SELECT cp.person_id FROM case_person cp WHERE cp.case_id IN (SELECT case_id FROM case_access WHERE worker_id = @worker)) OR (NOT p.is_restricted AND p.added_by_id = @worker)) GROUP BY k.person_id ORDER BY shared DESC, k.person_id LIMIT 200",
    };

    /// <summary>A value of the address as the column has it.</summary>
    public object Typed(string key, string value) => key switch
    {
        "day" => DateOnly.Parse(value, CultureInfo.InvariantCulture),
        _ when Guid.TryParse(value, out var id) => id,
        _ => value,
    };

    public void AddKeys(DbCommand command, string typed)
    {
        var keys = NameKeys.OfWords(typed.Words()).Keys.ToList();
        command.CommandText = command.CommandText.Replace("{keys}", string.Join(", ", keys.Select((_, place) => $"@k{place}")), StringComparison.Ordinal);
        foreach (var (place, key) in keys.Index())
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ($"@k{place}", key);
            command.Parameters.Add(parameter);
        }
    }

    private string Readable(string row) => $"{row}.label = 'General' AND {row}.state <> 'Discarded' AND ({row}.is_draft = {False} OR {row}.author_id = @worker)";

    private string Search(string match) =>
        "SELECT c.seq, c.record_id, c.kind, c.occurred, c.title, c.snippet, c.link, f.number, p.display_name, w.name FROM chronicle c JOIN case_file f ON f.id = c.case_id JOIN person p ON p.id = f.client_id LEFT JOIN worker w ON w.id = c.author_id"
        + $" WHERE {match} AND c.case_id IN (SELECT case_id FROM case_access WHERE worker_id = @worker) AND {Readable("c")} ORDER BY c.occurred DESC, c.seq DESC LIMIT 26";
}
