using Alongside.Shared;

namespace Alongside.Demo;

/// <summary>Who signs in to the demo: one worker for each role. More work there; see <c>packs/demo/agency.json</c>.</summary>
public static class DemoAgency
{
    public const string Password = "larkspur kettle on the pier";

    public static readonly IReadOnlyList<(string Name, string Email, Role Roles)> SignIns =
    [
        ("Maya Reyes-Demo", "maya@demo.example", Role.Caseworker),
        ("Ines Tanaka-Demo", "ines@demo.example", Role.IntakeWorker),
        ("Samuel Okafor-Demo", "samuel@demo.example", Role.Supervisor),
        ("Paula Lind-Demo", "paula@demo.example", Role.ProgrammeManager),
        ("Ada Moreau-Demo", "ada@demo.example", Role.Administrator),
        ("Otto Brandt-Demo", "otto@demo.example", Role.Auditor),
    ];
}
