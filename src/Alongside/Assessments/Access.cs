using Alongside.Shared;
using Alongside.Shared.Rooms;

namespace Alongside.Assessments;

internal sealed class Access : IRoom
{
    private const Role Keepers = Role.Administrator | Role.ProgrammeManager;

    public static void Open(Room room)
    {
        room.Services.AddScoped<Filling>().AddScoped<SafetyToday>().AddSingleton<FormLibrary>();
        room.Pages("/Assessments", Roles.Casework)
            .Pages("/Assessments/Forms", Roles.Casework | Keepers)
            .Pages("/Assessments/FormDetail", Roles.Casework | Keepers)
            .Pages("/Assessments/ImportForms", Keepers)
            .Navigation("Forms", "/assessments/forms", "file", 80, Keepers)
            .History("assessment.", "/Assessments/_History.cshtml")
            .History("form.", "/Assessments/_History.cshtml");
    }
}
