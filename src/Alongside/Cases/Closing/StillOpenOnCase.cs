using Alongside.Cases.Clocks;
using Alongside.Cases.Flags;
using Alongside.Cases.Transfers;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.Closing;

/// <summary>The case's own unfinished things: a transfer not answered, drafts not signed, risks not resolved, clocks not met.</summary>
internal sealed class StillOpenOnCase(AlongsideDb db, Me me) : IStillOpen
{
    public async Task<IEnumerable<OpenThing>> On(Guid caseId)
    {
        var offered = await db.Transfers.AnyAsync(row => row.CaseId == caseId && row.State == TransferState.Offered);
        var risks = await db.RiskFlags.AsNoTracking().Where(flag => flag.CaseId == caseId && flag.Resolved == null).ToListAsync();
        var clocks = await db.Clocks.AsNoTracking()
            .Where(clock => clock.CaseId == caseId && (clock.State == ClockState.Running || clock.State == ClockState.Paused)).ToListAsync();
        var drafts = db.Chronicle.AsNoTracking().Where(entry => entry.CaseId == caseId && entry.IsDraft);
        var mine = await drafts.Where(entry => entry.AuthorId == me.Id).OrderBy(entry => entry.Seq).Take(OpenThing.MostOfAKind).Select(entry => new { entry.Kind, entry.Title, entry.Link }).ToListAsync();
        var others = await drafts.CountAsync(entry => entry.AuthorId != me.Id);
        return
        [
            .. offered ? [new OpenThing("A transfer that nobody has answered", $"/cases/{caseId}/transfer", Blocks: true)] : Array.Empty<OpenThing>(),
            .. mine.Select(draft => new OpenThing($"Your draft: {draft.Kind}, {draft.Title}", draft.Link, Blocks: false)),
            .. others > 0
                ? [new OpenThing(others == 1 ? "A draft of a colleague" : $"{others} drafts of colleagues", $"/cases/{caseId}", Blocks: false)] : Array.Empty<OpenThing>(),
            .. risks.Select(flag => new OpenThing($"Risk not resolved: {flag.Kind.InWords()}", $"/cases/{caseId}/flags/{flag.Id}", Blocks: false)),
            .. clocks.Select(clock => new OpenThing($"{clock.Kind.InWords()} due {clock.Due:d MMMM yyyy}, not done", $"/cases/{caseId}/clocks", Blocks: false)),
        ];
    }
}
