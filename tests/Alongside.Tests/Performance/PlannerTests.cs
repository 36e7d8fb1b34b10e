using System.Text.RegularExpressions;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Performance;

/// <summary>Asks each database how it would answer every query of every page, and refuses a walk through a table that grows with the agency's work.</summary>
public sealed partial class PlannerTests
{
    /// <summary>Tables that stay small however long an agency works: what it is made of, and what it may choose from.</summary>
    private static readonly HashSet<string> Small =
    [
        "agency", "programme", "team", "worker", "worker_programme", "programme_worker", "session_limits", "assessment_form", "taxonomy_term",
    ];

    /// <summary>Indexes of few rows of a large table: walking one of them is no walk through the table.</summary>
    private static readonly string[] OfFew = ["restricted_people"];

    [Theory, OnBothDatabases]
    public async Task No_query_of_a_page_walks_through_a_table_that_grows(DatabaseKind kind)
    {
        await using var told = await ToldAgency.Tell(kind);
        var walks = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (page, template, worker, _) in PageBudgets.Pages)
        {
            var sent = await told.App.Commands(() => told.Desk(worker).Visit(told.Address(template)));
            await told.App.Read(async db =>
            {
                foreach (var command in sent.Where(command => command.Sql.StartsWith("SELECT", StringComparison.OrdinalIgnoreCase) || command.Sql.StartsWith("WITH", StringComparison.OrdinalIgnoreCase)))
                    foreach (var table in await Walked(db, kind, command))
                        if (!Small.Contains(table)) walks.Add($"{table} by {page}\n    {command.Sql.ReplaceLineEndings(" ")}");
                return true;
            });
        }
        walks.ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<string>> Walked(AlongsideDb db, DatabaseKind kind, SentCommand command)
    {
        await db.Database.OpenConnectionAsync();
        // A small table is walked whatever its indexes, so walking is made dear first.
        if (kind == DatabaseKind.Postgres) await db.Database.ExecuteSqlRawAsync("SET enable_seqscan = off");
        await using var asked = db.Database.GetDbConnection().CreateCommand();
        asked.CommandText = (kind == DatabaseKind.Postgres ? "EXPLAIN " : "EXPLAIN QUERY PLAN ") + command.Sql;
        foreach (var (name, value) in command.Parameters)
        {
            var parameter = asked.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            asked.Parameters.Add(parameter);
        }
        var lines = new List<string>();
        await using (var plan = await asked.ExecuteReaderAsync())
            while (await plan.ReadAsync()) lines.Add(plan.GetString(kind == DatabaseKind.Postgres ? 0 : 3));
        if (kind == DatabaseKind.Postgres) return [.. lines.Select(line => SeqScan().Match(line)).Where(found => found.Success).Select(found => found.Groups[1].Value)];
        // A page of a list: along an index in the order asked for, to its fiftieth row.
        var endsEarly = command.Sql.Contains("ORDER BY", StringComparison.Ordinal) && command.Sql.Contains("LIMIT", StringComparison.Ordinal)
            && !lines.Exists(line => line.StartsWith("USE TEMP B-TREE FOR ORDER BY", StringComparison.Ordinal));
        if (endsEarly || command.Sql.EndsWith("WHERE 0", StringComparison.Ordinal)) return [];
        var names = Alias().Matches(command.Sql).ToLookup(found => found.Groups[2].Value, found => found.Groups[1].Value);
        return [.. lines.Where(line => !OfFew.Any(index => line.EndsWith("INDEX " + index, StringComparison.Ordinal))).Select(line => Scan().Match(line)).Where(found => found.Success).SelectMany(found => names[found.Groups[1].Value])];
    }

    [GeneratedRegex(@"Seq Scan on ""?(\w+)""?")]
    private static partial Regex SeqScan();

    [GeneratedRegex(@"^SCAN (\w+)(?! VIRTUAL)")]
    private static partial Regex Scan();

    [GeneratedRegex(@"""(\w+)"" AS ""(\w+)""")]
    private static partial Regex Alias();
}
