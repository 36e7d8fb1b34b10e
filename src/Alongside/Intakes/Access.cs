using Alongside.Cases;
using Alongside.Ledger.Refusals;
using Alongside.People;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Intakes;

internal sealed class Access : IRoom
{
    public static void Open(Room room)
    {
        room.Services.AddScoped<IPersonDealings, CasesAndInquiries>().AddScoped<IHeaderTags, SafeContactTags>().AddScoped<Deciding>().AddScoped<IWhose, WhoseInquiry>();
        room.Pages("/Intakes", Roles.ClientWork)
            .Navigation("Intake", "/intake", "inbox", 30, Roles.ClientWork, Waiting)
            .QuickAdd("Inquiry", "/intake/take", "i", 10, Roles.ClientWork)
            .History("inquiry.", "/Intakes/_History.cshtml");
    }

    private static IQueryable<Guid> Waiting(IServiceProvider services) => services.GetRequiredService<AlongsideDb>().Inquiries
        .VisibleTo(services.GetRequiredService<Me>()).Where(row => InquiryMoves.Undecided.Contains(row.State)).Select(row => row.Id);
}
