using Alongside.Shared;
using Microsoft.AspNetCore.Identity;

namespace Alongside.Accounts;

public enum WorkerState
{
    Invited,
    Active,
    Disabled,
}

/// <summary>Somebody who works here and may sign in. Password, second factor and lock-out are ASP.NET Core Identity's.</summary>
public sealed class Worker : IdentityUser<Guid>
{
    public string Name { get; private set; } = "";
    public string? JobTitle { get; private set; }
    public Role Roles { get; private set; }

    /// <summary>The sensitivity labels granted beyond General, as names joined by commas.</summary>
    public string Grants { get; private set; } = "";
    public WorkerState State { get; private set; } = WorkerState.Invited;
    public Guid? TeamId { get; private set; }
    public Team? Team { get; private set; }
    public ICollection<WorkerProgramme> Programmes { get; private set; } = [];
    public int Version { get; private set; } = 1;

    public IEnumerable<Sensitivity> Labels => Grants.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Sensitivity>);

    private Worker()
    {
    }

    public static Worker Invite(string name, string email, Role roles, IEnumerable<Sensitivity> grants, Guid? teamId) => new()
    {
        Id = Guid.CreateVersion7(),
        Name = name.Trim(),
        UserName = email.Trim(),
        Email = email.Trim(),
        LockoutEnabled = true,
        SecurityStamp = Guid.NewGuid().ToString("N"),
        Roles = roles,
        Grants = string.Join(',', grants),
        TeamId = teamId,
    };

    public void Change(string name, string? jobTitle, Role roles, IEnumerable<Sensitivity> grants, Guid? teamId)
    {
        (Name, JobTitle, Roles, Grants, TeamId) = (name.Trim(), jobTitle, roles, string.Join(',', grants), teamId);
        Revoked();
    }

    /// <summary>Has chosen a password.</summary>
    public void Activate()
    {
        Refusal.If(State == WorkerState.Disabled ? "This account is disabled." : null);
        State = WorkerState.Active;
        Version++;
    }

    public void Disable()
    {
        State = WorkerState.Disabled;
        Revoked();
    }

    /// <summary>An administrator makes the worker choose a new password.</summary>
    public void Reset()
    {
        State = WorkerState.Invited;
        PasswordHash = null;
        Revoked();
    }

    /// <summary>Every session of the worker ends at its next request.</summary>
    private void Revoked()
    {
        SecurityStamp = Guid.NewGuid().ToString("N");
        Version++;
    }
}

/// <summary>A programme whose cases a programme manager answers for.</summary>
public sealed class WorkerProgramme
{
    public required Guid WorkerId { get; init; }
    public required Guid ProgrammeId { get; init; }
}
