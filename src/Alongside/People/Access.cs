using Alongside.Ledger;
using Alongside.Ledger.Refusals;
using Alongside.People.Drawings;
using Alongside.People.Matching;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;

namespace Alongside.People;

internal sealed class Access : IRoom
{
    public static void Open(Room room)
    {
        room.Services.AddScoped<IBeforeSave, KeepPersonKeys>().AddScoped<LikelyDuplicates>().AddScoped<PersonSearch>().AddScoped<PersonFile>().AddScoped<IWhose, WhosePerson>().AddScoped<RenewPersonKeys>().AddScoped<IKeyedHashes>(services => services.GetRequiredService<RenewPersonKeys>()).AddHostedService<KeysOfBefore>();
        room.Services.AddScoped<KnownPeople>().AddScoped<FamilyAround>().AddScoped<HouseholdAround>();
        room.Pages("/People", Roles.ClientWork)
            .Pages("/People/Restrict", Roles.Leads)
            .Pages("/People/Background/Questions", Role.Administrator)
            .Administration("Questions about people", "/setup/questions", "person", 20, "What you ask of everybody, such as gender, race and ethnicity, and with which answers.")
            .Navigation("People", "/people", "person", 35, Roles.ClientWork)
            .QuickAdd("Person", "/people/add", "p", 20, Roles.ClientWork)
            .History("person.", "/People/_History.cshtml")
            .History("household.", "/People/_History.cshtml")
            .History("relationship.", "/People/_History.cshtml");
    }
}
