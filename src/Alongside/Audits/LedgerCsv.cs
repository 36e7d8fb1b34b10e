using System.Globalization;
using System.Text;
using Alongside.Ledger;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Audits;

/// <summary>Entries as a file of comma-separated values, written as they are read: however many there are, some hundred are held.</summary>
public sealed class LedgerCsv(IQueryable<LedgerEntry> entries, LedgerQuestion question, string fileName) : IActionResult
{
    private const int Batch = 500;

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var (response, stop) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        await using var writer = new StreamWriter(response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await Line(writer, ["number", "at (UTC)", "worker", "act", "in words", "about", "because", "looked only", "case id", "people", "shown", "changes", "hash"]);
        for (var last = long.MaxValue; ;)
        {
            var batch = await entries.Where(entry => entry.Seq < last).AsNoTracking().Include(entry => entry.People).OrderByDescending(entry => entry.Seq).Take(Batch).ToListAsync(stop);
            var readable = await question.Readable(batch);
            foreach (var (entry, told) in batch.Zip(readable)) await Write(writer, entry, told);
            await writer.FlushAsync(stop);
            if (batch.Count < Batch) return;
            last = batch[^1].Seq;
        }
    }

    private static Task Write(StreamWriter writer, LedgerEntry entry, LedgerEntry told) => Line(writer,
    [
        entry.Seq.ToString(CultureInfo.InvariantCulture), told.At.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture), told.WorkerName, told.Act,
        LedgerWords.OfAct(told.Act), told.About, told.Reason ?? "", told.IsView ? "yes" : "no", told.CaseId?.ToString() ?? "",
        string.Join(' ', told.People.Select(person => person.PersonId)), string.Join(' ', ShownIds.Read(told.Shown)), told.Changes, entry.LeafHash,
    ]);

    private static Task Line(StreamWriter writer, IEnumerable<string> cells) => writer.WriteAsync(string.Join(',', cells.Select(Cell)) + "\r\n");

    /// <summary>Quoted; and nothing that a spreadsheet would take for a formula.</summary>
    private static string Cell(string text)
    {
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n'") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
