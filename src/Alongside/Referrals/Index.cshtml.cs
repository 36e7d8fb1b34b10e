using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Alongside.Referrals;

/// <summary>Referrals that wait for an answer first: one's own, or all that one sees.</summary>
public sealed class IndexModel(AlongsideDb db, Me me, Acting acting) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public string Of { get; set; } = "mine";

    /// <summary>A status by its name, or "All"; empty for those that are open.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public IReadOnlyList<ReferralRow> Rows { get; private set; } = [];
    public string? Next { get; private set; }
    public IReadOnlyList<SelectListItem> Whose { get; } = [new("Mine", "mine"), new("All that I see", "team")];
    public IReadOnlyList<SelectListItem> Statuses { get; } =
        [new("All, also ended ones", "All"), .. Enum.GetValues<ReferralStatus>().Select(status => new SelectListItem(Sentence(status.InWords()), status.ToString()))];

    public override async Task Load()
    {
        var status = Enum.TryParse<ReferralStatus>(Status, out var one) && Enum.IsDefined(one) ? one : (ReferralStatus?)null;
        (Rows, Next) = await db.ReferralRows(me, new ReferralQuestion { Mine = Of != "team", Status = status, Open = string.IsNullOrEmpty(Status), After = After });
        await acting.Showed("Referrals", Rows.Select(row => (Guid?)row.CaseId));
    }

    public Task OnGet() => Load();

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
