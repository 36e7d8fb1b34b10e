using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.Teams;

internal static class TeamChecks
{
    public static async Task NameAndSupervisor(AlongsideDb db, TeamForm form, Guid? except)
    {
        var name = form.Name!.Trim();
        if (await db.Teams.AnyAsync(row => row.Name == name && row.Id != except))
            throw FieldFault.On<TeamForm>(fields => fields.Name, "There is a team of this name already.");
        if (form.SupervisorId is { } id && !await MaySupervise(db).AnyAsync(row => row.Id == id))
            throw FieldFault.On<TeamForm>(fields => fields.SupervisorId, "Choose somebody who works here and has the role of supervisor.");
    }

    public static IQueryable<Worker> MaySupervise(AlongsideDb db) =>
        db.Workers.Where(row => row.State != WorkerState.Disabled && (row.Roles & Role.Supervisor) != 0);
}
