using Alongside.Demo.Planning;
using Alongside.FollowUps;
using Alongside.Notes;
using Alongside.Plans;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Demo.Playing;

internal static class NoteScene
{
    public static Task Play(Stage stage, Told told, PlannedAct planned) => planned switch
    {
        Write write => Put(stage, told, write.Note),
        Correct correct => Amend(stage, told, correct.Reason),
        Withdraw withdraw => Withdraw(stage, told, withdraw.Reason),
        PutOff later => stage.The<PostponeFollowUp>().Run(told.FollowUp, new PostponeForm { Day = later.Day, Reason = later.Reason }),
        _ => Add(stage, told, (Remember)planned),
    };

    private static async Task Put(Stage stage, Told told, PlannedNote note)
    {
        var form = new NoteForm
        {
            Id = Guid.CreateVersion7(),
            CaseId = told.Case,
            Template = note.Template,
            Kind = note.Kind,
            Medium = note.Kind.Medium(),
            Reached = note.Reached,
            Date = note.Occurred.Day(),
            Time = TimeOnly.FromDateTime(note.Occurred),
            Minutes = note.Minutes,
            Location = note.Location,
            OtherPeople = note.Others,
            PersonIds = [told.Client],
            Label = note.Label,
            Text = note.Text.ToDictionary(part => part.Key, part => (string?)part.Value),
            FollowUpTitle = note.NextTitle,
            FollowUpDue = note.NextTitle is null ? null : note.NextDue,
            FollowUpIds = note.Settles ? await Due(stage, told) : [],
        };
        if (note.Goal is { } number) await Move(stage, told.Goals[number], note, form);
        if (note.Sign) await stage.The<SignNote>().Run(form);
        else await stage.The<WriteNote>().Run(form);
        if (note.Sign) told.Wrote(form.Id);
    }

    /// <summary>What was to be done by today is done by having spoken.</summary>
    private static async Task<List<Guid>> Due(Stage stage, Told told)
    {
        var (me, today) = (stage.Me.Id, stage.Today);
        return await stage.Db.FollowUps.Where(row => row.CaseId == told.Case && row.WorkerId == me && row.State == FollowUpState.Open
                && (row.Due <= today || row.SourceId == told.Inquiry))
            .Select(row => row.Id).ToListAsync();
    }

    private static async Task Move(Stage stage, (Guid Id, IReadOnlyList<Guid> Steps) goal, PlannedNote note, NoteForm form)
    {
        if (!await stage.Db.Goals.AnyAsync(row => row.Id == goal.Id && row.State == GoalState.Open)) return;
        form.GoalIds = [goal.Id];
        if (note.StepDone is { } step && await IsToDo(stage, goal.Steps[step])) form.StepIds = [goal.Steps[step]];
        if (note.Value is not null || note.Level is not null) form.Progress = new() { [goal.Id] = new NoteProgress { Value = note.Value, Level = note.Level } };
    }

    private static Task<bool> IsToDo(Stage stage, Guid step) =>
        stage.Db.Steps.AnyAsync(row => row.Id == step && (row.State == StepState.ToDo || row.State == StepState.Doing));

    private static async Task Amend(Stage stage, Told told, string reason)
    {
        var form = new AmendForm { Reason = reason };
        form.Show(await stage.Db.ContactNotes.AsNoTracking().FirstAsync(note => note.Id == told.Note), stage.Clock);
        (form.Minutes, form.FollowUpTitle, form.FollowUpDue) = ((form.Minutes ?? 0) + 5, null, null);
        await stage.The<AmendNote>().Run(form);
    }

    private static async Task Withdraw(Stage stage, Told told, string reason)
    {
        await stage.The<VoidNote>().Run(told.Note, new VoidForm { Reason = reason });
        told.Withdrew();
    }

    private static async Task Add(Stage stage, Told told, Remember remember) => told.FollowUp = await stage.The<AddFollowUp>().Run(new FollowUpForm
    {
        Title = remember.Title,
        Due = remember.Due,
        At = remember.Time,
        CaseId = told.Case,
    });
}
