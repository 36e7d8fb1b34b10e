using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Alongside.Bench.Serving;

/// <summary>A durable transaction that writes as many rows as signing a note: the note, who was there, its chronicle, its ledger entry with its person, the form.</summary>
internal static class TwinNote
{
    private const string Sql =
        """
        INSERT INTO contact_note (id, case_id, author_id, occurred, recorded, label, state, version, template, kind, reached, text, also, saved)
          VALUES (@id, @case, @worker, @now, @now, 'General', 'Final', 2, 'Narrative', 'InPerson', @true, @sealed, @sealed, @now);
        INSERT INTO note_person (note_id, person_id) SELECT @id, client_id FROM case_file WHERE id = @case;
        INSERT INTO chronicle (record_id, case_id, kind, author_id, recorded, occurred, title, snippet, folded, link, label, state, is_draft)
          VALUES (@id, @case, 'Contact note', @worker, @now, @now, 'In person', @text, @text, @link, 'General', 'Final', @false);
        INSERT INTO ledger (id, at, worker_id, worker_name, act, subject_id, case_id, about, changes, is_view, leaf_hash)
          VALUES (@id, @now, @worker, 'Twin', 'note.signed', @id, @case, 'Twin of a note', @changes, @false, @hash);
        INSERT INTO ledger_person (seq, person_id) SELECT l.seq, c.client_id FROM ledger l JOIN case_file c ON c.id = l.case_id WHERE l.id = @id;
        INSERT INTO done_forms (worker_id, id, at, sent) VALUES (@worker, @id, @now, @hash);
        UPDATE caseload SET last_contact = @now WHERE case_id = @case;
        """;

    private static readonly string Text = string.Concat(Enumerable.Repeat("She has spoken with the landlord and comes again on Friday. ", 6)).Trim();
    private static readonly string Changes = $"[{string.Join(',', Enumerable.Range(0, 6).Select(part => $"{{\"Thing\":\"ContactNote\",\"Id\":\"{Guid.Empty}\",\"Did\":\"added\",\"Fields\":{{\"Part{part}\":{{\"To\":\"something\"}}}}}}"))}]";

    /// <param name="sealedText">The text as the product stores it, made once.</param>
    public static async Task Save(DbConnection connection, Guid file, Guid worker, Guid id, string sealedText)
    {
        await using var all = connection is SqliteConnection sqlite ? sqlite.BeginTransaction(deferred: false) : await connection.BeginTransactionAsync();
        foreach (var statement in Sql.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            await using var command = connection.CreateCommand();
            (command.CommandText, command.Transaction) = (statement, all);
            foreach (var (name, value) in Values(file, worker, id, sealedText))
            {
                if (!statement.Contains("@" + name, StringComparison.Ordinal)) continue;
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = ("@" + name, value);
                command.Parameters.Add(parameter);
            }
            await command.ExecuteNonQueryAsync();
        }
        await all.CommitAsync();
    }

    private static IEnumerable<(string, object)> Values(Guid file, Guid worker, Guid id, string sealedText) =>
    [
        ("id", id), ("case", file), ("worker", worker), ("now", DateTime.UtcNow), ("true", true), ("false", false), ("text", Text), ("sealed", sealedText),
        ("changes", Changes), ("hash", id.ToString("N") + id.ToString("N")), ("link", $"/notes/{id}"),
    ];
}
