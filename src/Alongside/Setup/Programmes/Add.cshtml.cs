using Microsoft.AspNetCore.Mvc;

namespace Alongside.Setup.Programmes;

public sealed class AddModel(AddProgramme add) : ProgrammePage
{
    public override Task Load() => Task.CompletedTask;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost()
    {
        await add.Run(Form);
        return Done($"{Form.Name} is added; cases can be opened in it.", "/setup/programmes");
    }
}
