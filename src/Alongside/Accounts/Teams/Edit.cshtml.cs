using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.Teams;

public sealed class EditModel(AlongsideDb db, ChangeTeam change) : TeamPage(db)
{
    private readonly AlongsideDb _db = db;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Team Team { get; private set; } = null!;
    public IReadOnlyList<Worker> Members { get; private set; } = [];

    public override async Task Load()
    {
        Team = await _db.Teams.AsNoTracking().FirstOrDefaultAsync(row => row.Id == Id).OrMissing();
        Members = await _db.Workers.AsNoTracking().Where(row => row.TeamId == Id && row.State != WorkerState.Disabled).OrderBy(row => row.Name).ToListAsync();
        await LoadChoices();
    }

    public async Task OnGet()
    {
        await Load();
        Form = new TeamForm { Name = Team.Name, SupervisorId = Team.SupervisorId, SharesCases = Team.SharesCases, Version = Team.Version };
    }

    public async Task<IActionResult> OnPost()
    {
        await change.Run(Id, Form);
        return Done($"{Form.Name} is saved.", "/accounts/teams");
    }
}
