using Alongside.Shared;

namespace Alongside.Demo.Pack;

/// <summary>The agency of the demo and those who work there.</summary>
public sealed record AgencyText(string Name, string TimeZone, IReadOnlyList<string> Languages, IReadOnlyList<string> Teams, IReadOnlyList<WorkerText> Workers)
{
    public WorkerText Leading(string team) => Workers.First(worker => worker.Leads == team);

    public IReadOnlyList<WorkerText> Of(string team) => [.. Workers.Where(worker => worker.Team == team && worker.Role == Role.Caseworker)];

    public WorkerText Intake => Workers.First(worker => worker.Role == Role.IntakeWorker);
}

/// <summary>A worker of the demo.</summary>
/// <param name="Load">The share of the team's cases, of 100.</param>
public sealed record WorkerText(string Name, string Email, string Title, Role Role, string? Team, string? Leads, int Load);
