using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Assessments;

/// <summary>The forms in use, those retired, and those that come with the program and are not in use yet.</summary>
public sealed class FormsModel(AlongsideDb db, Me me, FormLibrary library, ImportForm import, RetireForm retire, UseFormAgain useAgain) : RoomPage
{
    public IReadOnlyList<AssessmentForm> Active { get; private set; } = [];
    public IReadOnlyList<AssessmentForm> Retired { get; private set; } = [];
    public IReadOnlyList<FormFile> Offered { get; private set; } = [];

    public bool MayKeep => me.HasAny(Role.Administrator | Role.ProgrammeManager);

    public override async Task Load()
    {
        var forms = await db.AssessmentForms.AsNoTracking().OrderBy(form => form.Title).ThenByDescending(form => form.Imported).Take(500).ToListAsync();
        Active = [.. forms.Where(form => form.State == FormState.Active)];
        Retired = [.. forms.Where(form => form.State == FormState.Retired)];
        Offered = [.. library.All().Where(file => !forms.Exists(form => form.Url == file.Form?.Url && form.FormVersion == file.Form?.Version))];
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostTake(string file, Sensitivity label)
    {
        MustKeep();
        await import.Run(library.Find(file).OrMissing(), label);
        return Done("The form is in use.", "/assessments/forms");
    }

    public async Task<IActionResult> OnPostRetire(Guid id)
    {
        MustKeep();
        await retire.Run(id);
        return Done("The form is retired. What was answered with it stays.", "/assessments/forms");
    }

    public async Task<IActionResult> OnPostUseAgain(Guid id)
    {
        MustKeep();
        await useAgain.Run(id);
        return Done("The form is in use again.", "/assessments/forms");
    }

    private void MustKeep() => Refusal.If(MayKeep ? null : "Administrators and programme managers keep the forms.");
}
