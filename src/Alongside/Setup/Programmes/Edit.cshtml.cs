using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Setup.Programmes;

public sealed class EditModel(AlongsideDb db, ChangeProgramme change) : ProgrammePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public string Name { get; private set; } = "";

    public override async Task Load() => Name = (await Find()).Name;

    public async Task OnGet()
    {
        var programme = await Find();
        Name = programme.Name;
        Form = new ProgrammeForm
        {
            Name = programme.Name,
            Description = programme.Description,
            AssessmentDueDays = programme.AssessmentDueDays,
            PlanDueDays = programme.PlanDueDays,
            IsActive = programme.IsActive,
            Version = programme.Version,
        };
    }

    public async Task<IActionResult> OnPost()
    {
        await change.Run(Id, Form);
        return Done($"{Form.Name} is saved.", "/setup/programmes");
    }

    private Task<Programme> Find() => db.Programmes.AsNoTracking().FirstOrDefaultAsync(row => row.Id == Id).OrMissing();
}
