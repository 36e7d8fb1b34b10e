using Alongside.Shared.Database;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Accounts.Teams;

public sealed class AddModel(AlongsideDb db, AddTeam add) : TeamPage(db)
{
    public override Task Load() => LoadChoices();

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await add.Run(Form);
        return Done($"{Form.Name} is added. Workers join it on their own page.", "/accounts/teams");
    }
}
