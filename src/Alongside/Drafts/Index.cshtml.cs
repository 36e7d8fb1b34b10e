using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Design;
using Alongside.Shared.Rooms;
using Alongside.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Drafts;

/// <summary>The forms I have begun and not sent; also where pages save them while they are typed.</summary>
public sealed class IndexModel(AlongsideDb db, Me me, AgencyClock clock, DraftTime time, KeepDraft keep, DiscardDraft discard) : RoomPage
{
    public const int Most = 200;

    public IReadOnlyList<(Draft Draft, string? Warning)> Drafts { get; private set; } = [];

    public override async Task Load()
    {
        var drafts = await db.DraftsOf(me, await time.NotBefore()).OrderByDescending(row => row.Saved).Take(Most).ToListAsync();
        var shown = new List<(Draft, string?)>();
        foreach (var draft in drafts) shown.Add((draft, await time.Warning(draft.Saved)));
        Drafts = shown;
    }

    public Task OnGet() => Load();

    [WhileTyping]
    public async Task<IActionResult> OnPostKeep()
    {
        TakeTheirs.NotYet(HttpContext);
        try
        {
            var kept = await keep.Run(Typed(Request.Form));
            var said = kept.How switch
            {
                Keeping.Done => "Already sent",
                Keeping.KeptApart => $"Saved {clock.ToLocal(clock.Now):t}. It was changed in another window meanwhile: both are kept, this one apart.",
                _ => $"Saved {clock.ToLocal(clock.Now):t}",
            };
            return new JsonResult(new { act = kept.Act, version = kept.Version, said, done = kept.How == Keeping.Done });
        }
        catch (RefusedException refusal)
        {
            return new JsonResult(new { said = $"Not saved. {refusal.Message}" }) { StatusCode = StatusCodes.Status409Conflict };
        }
    }

    public async Task<IActionResult> OnPostDiscard(Guid id)
    {
        await discard.Run(id);
        return Done("It is thrown away.", "/drafts");
    }

    private static DraftForm Typed(IFormCollection form) => new(
        Guid.TryParse(form[FormActTagHelper.Name], out var act) ? act : Guid.Empty,
        FormActTagHelper.VersionIn(form),
        form["_page"].ToString(), form["_target"].ToString(), form["_title"].ToString(), TypedFields.Of(form));
}
