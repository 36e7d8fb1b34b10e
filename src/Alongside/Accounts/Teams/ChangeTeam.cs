using Alongside.Ledger;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.Teams;

/// <summary>A team's name, supervisor, and whether its members read each other's cases.</summary>
[Act("team.changed")]
public sealed class ChangeTeam(AlongsideDb db, Acting acting)
{
    private static readonly TeamFormRules Rules = new();

    public async Task Run(Guid id, TeamForm form)
    {
        Rules.Check(form);
        var team = await db.Teams.FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        Refusal.IfStale(form.Version, team.Version);
        await TeamChecks.NameAndSupervisor(db, form, except: id);
        team.Change(form.Name!.Trim(), form.SupervisorId, form.SharesCases);
        await acting.Save(this, new Deed(team.Id, team.Name));
    }
}
