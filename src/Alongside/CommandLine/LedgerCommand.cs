using System.CommandLine;
using System.Globalization;
using Alongside.Accounts;
using Alongside.Cases;
using Alongside.Ledger;
using Alongside.Ledger.Proof;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.CommandLine;

internal static class LedgerCommand
{
    public static Command Create(Terminal terminal) => new("ledger", "Reads the list of every act and every view, and proves that nobody touched it.") { Show(terminal), Verify(terminal), Keep(terminal) };

    private static Command Show(Terminal terminal)
    {
        var (data, json) = (new DataOptions(), VersionCommand.JsonOption());
        var ofCase = new Option<string?>("--case") { Description = "Only what concerns this case, by its number." };
        var worker = new Option<string?>("--worker") { Description = "Only what this worker did, by e-mail address." };
        var since = new Option<DateOnly?>("--since") { Description = "Only from this day of the agency on, such as 2026-03-31." };
        var limit = new Option<int>("--limit") { Description = "At most so many entries, the newest.", DefaultValueFactory = _ => 50 };
        var command = new Command("show", "Shows the newest entries, oldest first. Looking is itself put on the ledger.") { ofCase, worker, since, limit, json };
        data.AddTo(command);
        command.SetAction(async (parsed, _) => await Office.Open(data, parsed, async services =>
        {
            var take = parsed.GetValue(limit);
            Refusal.If(take is < 1 or > 100_000 ? "--limit must be from 1 to 100000." : null);
            var entries = await Read(services, parsed.GetValue(ofCase), parsed.GetValue(worker), parsed.GetValue(since), take);
            if (parsed.GetValue(json)) await terminal.SayJson(entries.Select(ForPrograms));
            else await SayLines(terminal, services.GetRequiredService<AgencyClock>(), entries);
        }));
        return command;
    }

    private static Command Verify(Terminal terminal)
    {
        var (data, json) = (new DataOptions(), VersionCommand.JsonOption());
        var against = new Option<string?>("--against") { Description = "A file of checkpoints that you have kept elsewhere; these must fit too." };
        var command = new Command("verify", "Proves that no entry was altered, removed or put in later; names the first that was.") { against, json };
        data.AddTo(command);
        command.SetAction(async (parsed, stop) =>
        {
            var code = 0;
            await Office.Open(data, parsed, async services =>
            {
                var others = parsed.GetValue(against) is { } file ? Kept(file) : [];
                var verdict = await services.GetRequiredService<VerifyLedger>().Run(others, stop);
                code = verdict.Broken is null && verdict.Last is not null ? 0 : 1;
                if (parsed.GetValue(json)) await terminal.SayJson(verdict);
                else await terminal.Say(InWords(verdict));
            });
            return code;
        });
        return command;
    }

    private static Command Keep(Terminal terminal)
    {
        var data = new DataOptions();
        var command = new Command("checkpoint", "Writes a signed checkpoint and prints it: keep it where nobody of this server can reach it.");
        data.AddTo(command);
        command.SetAction(async (parsed, stop) => await Office.Open(data, parsed, async services =>
        {
            var checkpoint = await services.GetRequiredService<KeepCheckpoint>().Run(stop)
                ?? throw new RefusedException("There is no checkpoint to print: the ledger is empty, or another process writes one now; try again in a moment.");
            await terminal.Say(ProofFolder.Line(checkpoint));
        }));
        return command;
    }

    private static IReadOnlyList<Checkpoint> Kept(string file) =>
        File.Exists(file) ? ProofFolder.Read(file) : throw new RefusedException($"There is no file {file}.");

    internal static string InWords(LedgerVerdict verdict) => verdict switch
    {
        { Broken: { } broken } => $"The ledger is broken: {broken}",
        { Last: null } => $"The ledger's {verdict.Entries:N0} entries fit their own hashes, but no checkpoint is kept outside the database to compare them with: alongside ledger checkpoint writes one.",
        _ => $"The ledger is whole: {verdict.Entries:N0} entries, compared with {verdict.Checkpoints:N0} checkpoints, the last of {verdict.Last.At:yyyy-MM-dd HH:mm} UTC over {verdict.Last.Entries:N0}.",
    };

    private static async Task<List<LedgerEntry>> Read(IServiceProvider services, string? caseNumber, string? email, DateOnly? since, int take)
    {
        var db = services.GetRequiredService<AlongsideDb>();
        var me = services.GetRequiredService<Me>();
        var entries = db.Ledger.AsNoTracking();
        Guid? caseId = null;
        if (caseNumber is not null)
        {
            caseId = await db.Cases.Where(row => row.Number == caseNumber).Select(row => (Guid?)row.Id).SingleOrDefaultAsync()
                ?? throw new RefusedException($"There is no case {caseNumber}.");
            entries = entries.Where(entry => entry.CaseId == caseId);
        }

        if (email is not null)
        {
            var normalized = email.Trim().ToUpperInvariant();
            var workerId = await db.Workers.Where(row => row.NormalizedEmail == normalized).Select(row => (Guid?)row.Id).SingleOrDefaultAsync()
                ?? throw new RefusedException($"There is no worker with the e-mail address {email}.");
            entries = entries.Where(entry => entry.WorkerId == workerId);
        }

        if (since is { } day)
        {
            var from = services.GetRequiredService<AgencyClock>().StartOf(day);
            entries = entries.Where(entry => entry.At >= from);
        }

        var found = await entries.OrderByDescending(entry => entry.Seq).Take(take).ToListAsync();
        await services.GetRequiredService<Acting>().Viewed("ledger", new Deed(caseId ?? me.Id, caseNumber ?? "The ledger") { CaseId = caseId });
        found.Reverse();
        return found;
    }

    private static Task SayLines(Terminal terminal, AgencyClock clock, List<LedgerEntry> entries) => entries.Count == 0
        ? terminal.Say("Nothing is on the ledger for this.")
        : terminal.SayTable(["When", "Who", "Act", "About"],
            [.. entries.Select(entry => (IReadOnlyList<string>)
            [
                clock.ToLocal(entry.At).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), entry.WorkerName, entry.Act,
                entry.Reason is { Length: > 0 } reason ? $"{entry.About} (reason: {reason})" : entry.About,
            ])]);

    private static object ForPrograms(LedgerEntry entry) => new
    {
        entry.Seq,
        entry.Id,
        entry.At,
        entry.WorkerId,
        entry.WorkerName,
        entry.Act,
        entry.SubjectId,
        entry.CaseId,
        entry.About,
        entry.Reason,
        entry.IsView,
        shown = ShownIds.Read(entry.Shown),
        changes = System.Text.Json.JsonDocument.Parse(entry.Changes).RootElement,
        entry.LeafHash,
    };
}
