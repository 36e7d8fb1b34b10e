using Alongside.Records;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Search;

/// <summary>
/// The full-text index of each database, as a query over the chronicle that others narrow and order. Words reach it folded, as
/// letters and digits only, and quoted, so nothing that is typed is ever read as the index's own language.
/// </summary>
internal static class FullText
{
    private const int FewEnoughToSort = 2000;

    public static async Task<IQueryable<ChronicleEntry>> WithWords(this AlongsideDb db, SearchText text)
    {
        if (db is PostgresDb)
        {
            var query = string.Join(" & ", text.Phrases.Select(ForPostgres));
            return db.Chronicle.FromSql($"SELECT * FROM chronicle WHERE words @@ to_tsquery('simple', {query})");
        }
        var match = string.Join(" AND ", text.Phrases.Select(ForSqlite));
        // Few matches are fetched from the index and sorted by day. Many are not: the chronicle is walked by day, asking the index of each row,
        // which ends after one page because the words are common.
        return await IsRare(db, match)
            ? db.Chronicle.FromSql($"SELECT * FROM chronicle WHERE seq IN (SELECT rowid FROM chronicle_text WHERE chronicle_text MATCH {match})")
            : db.Chronicle.FromSql($"SELECT * FROM chronicle AS told WHERE EXISTS (SELECT 1 FROM chronicle_text WHERE chronicle_text MATCH {match} AND rowid = told.seq)");
    }

    private static async Task<bool> IsRare(AlongsideDb db, string match)
    {
        var found = await db.Database.SqlQuery<int>(
            $"SELECT count(*) AS \"Value\" FROM (SELECT 1 FROM chronicle_text WHERE chronicle_text MATCH {match} LIMIT {FewEnoughToSort + 1})").ToListAsync();
        return found[0] <= FewEnoughToSort;
    }

    private static string ForSqlite(Phrase phrase) => $"\"{string.Join(' ', phrase.Words)}\"{(phrase.IsBeginning ? "*" : "")}";

    private static string ForPostgres(Phrase phrase)
    {
        var words = phrase.Words.Select((word, place) => $"'{word}'{(phrase.IsBeginning && place == phrase.Words.Count - 1 ? ":*" : "")}");
        return $"({string.Join(" <-> ", words)})";
    }
}
