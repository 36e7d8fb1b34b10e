using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Drafts;

internal sealed class Access : IRoom
{
    public static void Open(Room room)
    {
        room.Services.AddScoped<DraftTime>().AddScoped<IBeforeSave, ForgetSentDraft>().AddHostedService<ForgetOldDrafts>()
            .Configure<MvcOptions>(mvc => mvc.Filters.Add<ResumeDraft>());
        room.Pages("/Drafts", Roles.Everyone).History("draft.", "/Drafts/_History.cshtml");
    }
}
