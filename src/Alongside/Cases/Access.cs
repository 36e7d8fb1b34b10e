using Alongside.Cases.Caseload;
using Alongside.Cases.Clocks;
using Alongside.Cases.Closing;
using Alongside.Cases.Flags;
using Alongside.Ledger;
using Alongside.Ledger.Refusals;
using Alongside.People.Drawings;
using Alongside.Shared;
using Alongside.Shared.Rooms;

namespace Alongside.Cases;

internal sealed class Access : IRoom
{
    public static void Open(Room room)
    {
        room.Services
            .AddScoped<IBeforeSave, KeepCaseAccess>().AddScoped<IBeforeSave, KeepCaseload>()
            .AddScoped<CaseDoor>()
            .AddScoped<IHeaderTags, CaseTags>().AddScoped<IHeaderTags, FlagTags>().AddScoped<IHeaderTags, ClockTags>()
            .AddScoped<ICaseAside, SafetyAside>()
            .AddScoped<IAround, CasesAround>().AddScoped<IStillOpen, StillOpenOnCase>().AddScoped<IWhose, WhoseCase>();
        room.Pages("/Cases", Roles.Casework)
            .Pages("/Cases/Open", Roles.Leads)
            .Navigation("Caseload", "/cases", "people", 20, Roles.Casework)
            .QuickAdd("Case", "/cases/open", "c", 30, Roles.Leads)
            .History("case.", "/Cases/_History.cshtml");
    }
}
