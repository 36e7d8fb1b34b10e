using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.Workers;

/// <summary>What the acts on workers ask of the database.</summary>
internal static class WorkerChecks
{
    public const string LastAdministrator = "This is the only active administrator: make somebody else an administrator first, so that the agency can still be run.";

    public static async Task TeamAndProgrammes(AlongsideDb db, WorkerForm form)
    {
        if (form.TeamId is { } team && !await db.Teams.AnyAsync(row => row.Id == team))
            throw FieldFault.On<WorkerForm>(fields => fields.TeamId, "There is no such team.");
        var known = await db.Programmes.Select(row => row.Id).ToListAsync();
        if (form.ProgrammeIds.Except(known).Any()) throw FieldFault.On<WorkerForm>(fields => fields.ProgrammeIds, "There is no such programme.");
    }

    /// <summary>
    /// Before an active administrator stops being one: another must be there, and vouches, so that two administrators
    /// who remove each other at the same moment do not both succeed.
    /// </summary>
    public static async Task AnotherAdministrator(AlongsideDb db, Worker leaving)
    {
        if (leaving.State != WorkerState.Active || !leaving.Roles.HasFlag(Role.Administrator)) return;
        var other = await db.Workers
            .Where(row => row.Id != leaving.Id && row.State == WorkerState.Active && (row.Roles & Role.Administrator) != 0)
            .OrderBy(row => row.Id).FirstOrDefaultAsync();
        Refusal.If(other is null ? LastAdministrator : null);
        other!.Vouch();
    }
}
