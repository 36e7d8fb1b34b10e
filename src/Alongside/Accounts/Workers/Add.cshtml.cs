using Alongside.Shared.Database;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Accounts.Workers;

public sealed class AddModel(AlongsideDb db, AddWorker add) : WorkerPage(db)
{
    public override Task Load() => LoadChoices();

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        var invitation = await add.Run(Form);
        TempData[EditModel.LinkKey] = invitation.Path;
        return Done($"{Form.Name} is added.", $"/accounts/workers/{invitation.WorkerId}");
    }
}
