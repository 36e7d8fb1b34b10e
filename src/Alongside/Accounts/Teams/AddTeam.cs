using Alongside.Ledger;
using Alongside.Shared.Database;

namespace Alongside.Accounts.Teams;

/// <summary>A new team under a supervisor.</summary>
[Act("team.added")]
public sealed class AddTeam(AlongsideDb db, Acting acting)
{
    private static readonly TeamFormRules Rules = new();

    public async Task<Guid> Run(TeamForm form)
    {
        Rules.Check(form);
        await TeamChecks.NameAndSupervisor(db, form, except: null);
        var team = new Team(form.Name!.Trim(), form.SharesCases, form.SupervisorId);
        db.Teams.Add(team);
        await acting.Save(this, new Deed(team.Id, team.Name));
        return team.Id;
    }
}
