using Alongside.Fhir.Questionnaires;
using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Assessments;

/// <summary>A form as it will be asked, blank: to look at, to print, to take along.</summary>
public sealed class FormDetailModel(AlongsideDb db, Filling filling, Acting acting) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public AssessmentForm Form { get; private set; } = null!;
    public FilledForm Blank { get; private set; } = null!;

    public override async Task Load()
    {
        Form = await db.AssessmentForms.AsNoTracking().FirstOrDefaultAsync(form => form.Id == Id).OrMissing();
        Blank = filling.Blank(Form);
    }

    public Task OnGet() => Load();

    /// <summary>The Questionnaire file as it came.</summary>
    public async Task<IActionResult> OnGetFile()
    {
        await Load();
        await acting.Looked(LooksNames.File, new Deed(Id, Form.Title));
        return File(System.Text.Encoding.UTF8.GetBytes(Form.Json), "application/fhir+json", $"{Form.Title}.json");
    }
}
