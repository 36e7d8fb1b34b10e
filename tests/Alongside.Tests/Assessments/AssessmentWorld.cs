using Alongside.Accounts;
using Alongside.Assessments;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Architecture;
using Alongside.Tests.Cases;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Assessments;

/// <summary>A case of Maya's, an administrator who keeps the forms, and forms in use.</summary>
internal sealed class AssessmentWorld : IAsyncDisposable
{
    private AssessmentWorld(CaseWorld cases, Worker ada, Guid caseId) => (Cases, Ada, CaseId) = (cases, ada, caseId);

    public CaseWorld Cases { get; }
    public Worker Ada { get; }
    public Guid CaseId { get; }
    public AlongsideApp App => Cases.App;

    public static async Task<AssessmentWorld> Make(DatabaseKind on = DatabaseKind.Sqlite)
    {
        var cases = await CaseWorld.Make(on);
        return new AssessmentWorld(cases, await cases.Hire("Ada Moreau-Demo", Role.Administrator), await cases.Open());
    }

    public static string Pack(string name) => File.ReadAllText(Path.Combine(SourceFiles.Root(), "packs/instruments", name));

    public Task<Guid> Use(string json, Sensitivity label = Sensitivity.General) =>
        App.Do<ImportForm, Guid>(Ada, act => act.Run(FormFile.Read("form.json", json), label));

    public Task<Guid> UsePack(string name, Sensitivity label = Sensitivity.General) => Use(Pack(name), label);

    public Task<Guid> UsePublished(string path) => Use(File.ReadAllText(PublishedData.At("fhir/questionnaires/" + path)));

    public Task<Guid> Begin(Guid form) => App.Do<BeginAssessment, Guid>(Cases.Maya, act => act.Run(Guid.CreateVersion7(), CaseId, form));

    /// <summary>Begins a form on the case page as Maya does.</summary>
    public async Task<Screen> BeginOnPage(string title) =>
        await (await (await App.SignIn(Cases.Maya)).Visit($"/cases/{CaseId}/assessments")).Press("Begin " + title);

    public Task<Assessment> Read(Guid id) => App.Read(db =>
    {
        var assessments = db.Assessments;
        return assessments.AsNoTracking().SingleAsync(row => row.Id == id);
    });

    public Task<Assessment> Only() => App.Read(db =>
    {
        var assessments = db.Assessments;
        return assessments.AsNoTracking().SingleAsync();
    });

    public ValueTask DisposeAsync() => Cases.DisposeAsync();
}

internal static class Answering
{
    /// <summary>Chooses for each question with choices, from the first on, the answer at a place; below nought leaves it open.</summary>
    public static ScreenForm Answer(this Screen screen, string button, params int[] places)
    {
        var form = screen.Form(button);
        var groups = screen.Document.QuerySelectorAll("#questions fieldset[role=radiogroup]").ToList();
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] < 0) continue;
            var label = groups[i].QuerySelectorAll("label")[places[i]];
            form.Choose(Screen.Read(label), Screen.Read(groups[i].QuerySelector("legend")));
        }
        return form;
    }
}
