using Alongside.Accounts.SecondStep;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.AspNetCore.Identity;

namespace Alongside.Accounts;

public enum WorkerState
{
    Invited,
    Active,
    Disabled,
}

/// <summary>Somebody who works here and may sign in. Identity finds the account, hashes its password and keeps its session.</summary>
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
    public DateTime? LastSignIn { get; private set; }

    /// <summary>The key that the worker's authenticator app has too; it counts once <c>TwoFactorEnabled</c>.</summary>
    [Secret]
    public string? AuthenticatorKey { get; private set; }

    /// <summary>The time step of the last code taken: a code works once.</summary>
    public long LastCodeStep { get; private set; }
    public ICollection<RecoveryCode> RecoveryCodes { get; private set; } = [];
    public int Version { get; private set; } = 1;

    [Secret]
    public override string? PasswordHash { get; set; }

    [Secret]
    public override string? SecurityStamp { get; set; }

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
        SecurityStamp = Guid.NewGuid().ToString("N"),
        Roles = roles,
        Grants = string.Join(',', grants),
        TeamId = teamId,
    };

    public void Change(string name, string? jobTitle, Role roles, IEnumerable<Sensitivity> grants, Guid? teamId)
    {
        (Name, JobTitle, Roles, Grants, TeamId) = (name.Trim(), jobTitle, roles, string.Join(',', grants), teamId);
        EndSessions();
    }

    public void AnswerFor(IReadOnlyCollection<Guid> programmes)
    {
        foreach (var gone in Programmes.Where(row => !programmes.Contains(row.ProgrammeId)).ToList()) Programmes.Remove(gone);
        foreach (var added in programmes.Except(Programmes.Select(row => row.ProgrammeId)).ToList())
            Programmes.Add(new WorkerProgramme { WorkerId = Id, ProgrammeId = added });
    }

    /// <summary>Has accepted the invitation; with no password, somebody else must vouch for each sign-in.</summary>
    public void Activate()
    {
        Refusal.If(State == WorkerState.Disabled ? "This account is disabled." : null);
        State = WorkerState.Active;
        Version++;
    }

    public void ChoosePassword(string hash)
    {
        Activate();
        PasswordHash = hash;
        EndSessions();
    }

    public void Disable()
    {
        State = WorkerState.Disabled;
        EndSessions();
    }

    /// <summary>May sign in again as before; without a password, after choosing one.</summary>
    public void Enable()
    {
        Refusal.If(State != WorkerState.Disabled ? "This account is not disabled." : null);
        State = PasswordHash is null ? WorkerState.Invited : WorkerState.Active;
        EndSessions();
    }

    /// <summary>An administrator makes the worker choose a new password.</summary>
    public void Reset()
    {
        Refusal.If(State == WorkerState.Disabled ? "This account is disabled: enable it first." : null);
        State = WorkerState.Invited;
        PasswordHash = null;
        EndSessions();
    }

    public void SignedIn(DateTime now) => LastSignIn = now;

    /// <summary>A key for the authenticator app, which counts only after a code from it has been given.</summary>
    public void PrepareSecondStep(string key)
    {
        Refusal.If(TwoFactorEnabled ? "The second step is on already." : null);
        AuthenticatorKey = key;
    }

    public void TurnOnSecondStep(long codeStep)
    {
        (TwoFactorEnabled, LastCodeStep) = (true, codeStep);
        EndSessions();
    }

    public void TurnOffSecondStep()
    {
        (TwoFactorEnabled, AuthenticatorKey) = (false, null);
        RecoveryCodes.Clear();
        EndSessions();
    }

    public void TakeCode(long step) => LastCodeStep = step;

    public void RenewRecoveryCodes(IEnumerable<string> hashes)
    {
        RecoveryCodes.Clear();
        foreach (var hash in hashes) RecoveryCodes.Add(new RecoveryCode { WorkerId = Id, Hash = hash });
    }

    /// <summary>Takes part in a decision that holds only while this account stays as it is.</summary>
    public void Vouch() => Version++;

    /// <summary>Every session of the worker ends at its next request.</summary>
    private void EndSessions()
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
