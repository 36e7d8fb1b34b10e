using System.Globalization;
using Alongside.Demo.Pack;
using Alongside.Notes;
using Alongside.Shared;

namespace Alongside.Demo.Planning;

/// <summary>Writes contact notes that speak of the person, the goal, the step, the referral and the next date.</summary>
internal static class NoteWriter
{
    public static PlannedNote First(Telling story, DateTime at)
    {
        var kind = story.Setting.Unsafe ? ContactKind.Office : story.Chance.Pick([ContactKind.Office, ContactKind.HomeVisit, ContactKind.Phone]);
        var sentences = new List<string> { story.Say(story.Notes.First), Spoken(story, kind), Situation(story), story.Say(story.Setting.Concerns) };
        return Note(story, at, kind) with
        {
            Text = Parts.Of(NoteTemplate.Narrative, narrative: sentences),
            Minutes = story.Chance.Between(8, 16) * 5,
            Settles = true,
            NextTitle = story.Words.Say("Ask {name} how the first week went"),
            NextDue = at.AddDays(7).Day(),
        };
    }

    public static PlannedNote Unreached(Telling story, DateTime at) => Note(story, at, story.Setting.Unsafe ? ContactKind.Phone : story.Chance.Pick([ContactKind.Phone, ContactKind.HomeVisit])) with
    {
        Reached = false,
        Minutes = 5,
        Text = Parts.Of(NoteTemplate.Narrative, narrative: [story.Say(story.Notes.Unreached)]),
        NextTitle = story.Words.Say("Try {name} again at another hour"),
        NextDue = at.AddDays(2).Day(),
    };

    public static PlannedNote Closing(Telling story, DateTime at) => Note(story, at, ContactKind.Office) with
    {
        Minutes = 50,
        Settles = true,
        Text = Parts.Of(NoteTemplate.Narrative, narrative: [story.Say(story.Notes.Closing), .. story.Goals.Select(goal => Measured(story, goal)), Situation(story)]),
    };

    public static PlannedNote Contact(Telling story, DateTime at, int? goalNumber, Mood mood, DateTime next)
    {
        var chance = story.Chance;
        var kind = NoteKind.Pick(story);
        var goal = goalNumber is { } number ? story.Goals[number] : null;
        goal?.Move(mood);
        var step = mood == Mood.Better && goal is not null && goal.StepsDone < goal.Steps.Count && chance.Percent(55) ? goal.StepsDone++ : (int?)null;
        var measured = goal is { Text.Phq: false } && chance.Percent(55);
        var template = chance.Weighed([NoteTemplate.Narrative, NoteTemplate.Soap, NoteTemplate.Dap, NoteTemplate.Birp], one => one == NoteTemplate.Narrative ? 5 : 2);
        story.Words["when"] = $"on {next.ToString("dddd, MMMM d", CultureInfo.InvariantCulture)}";
        story.Words["topic"] = NoteKind.Topic(goal?.Text.Domain);
        var collateral = chance.Pick(story.Setting.Collaterals);
        story.Words["collateral"] = collateral;
        var (says, did) = (Says(story, goal, mood), goal is null ? "We went through what is most pressing and in which order." : story.Say(goal.Text.Did));
        var opening = new List<string> { Opening(story, kind), Spoken(story, kind) };
        if (kind == ContactKind.HomeVisit && story.Words.CanSay("{child}") && chance.Percent(35)) opening.Add(story.Say(story.Notes.WithChild));
        var seen = story.Say(story.Notes.Mood[mood]);
        var facts = new List<string> { step is { } done ? With(story, "step", Lower(goal!.Steps[done]), story.Notes.StepDone) : "", measured ? Measured(story, goal!) : "", NoteKind.Referral(story, at, goalNumber) };
        var weigh = story.Say(story.Notes.Weigh[mood]);
        List<string> ahead = [goal is not null && goal.StepsDone < goal.Steps.Count && chance.Percent(60) ? With(story, "step", Lower(goal.Steps[goal.StepsDone]), story.Notes.StepNext) : "", story.Say(story.Notes.Next)];
        return Note(story, at, kind) with
        {
            Template = template,
            Goal = goalNumber,
            StepDone = step,
            Value = measured ? goal!.Value : null,
            Level = goal is not null && chance.Percent(30) ? goal.Level : null,
            Minutes = kind is ContactKind.Text or ContactKind.Letter ? 10 : chance.Between(3, 14) * 5,
            Settles = chance.Percent(93),
            Others = kind == ContactKind.Collateral ? collateral : null,
            NextTitle = chance.Percent(38) ? story.Say(story.Notes.FollowUps) : null,
            NextDue = next.Day() is var due && due > at.Day() ? due : at.AddDays(3).Day(),
            Text = template switch
            {
                NoteTemplate.Soap => Parts.Of(template, subjective: says, objective: [.. opening, seen, .. facts], assessment: [weigh], plan: [did, .. ahead]),
                NoteTemplate.Dap => Parts.Of(template, data: [.. opening, .. says, seen, .. facts, did], assessment: [weigh], plan: ahead),
                NoteTemplate.Birp => Parts.Of(template, behavior: [.. opening, seen], intervention: [did], response: [.. says, .. facts], plan: ahead),
                _ => Parts.Of(template, narrative: [.. opening, seen, .. says, "\n", .. facts, did, "\n", weigh, .. ahead]),
            },
        };
    }

    private static PlannedNote Note(Telling story, DateTime at, ContactKind kind) => new()
    {
        Occurred = at,
        Kind = kind,
        Template = NoteTemplate.Narrative,
        Text = new Dictionary<string, string>(),
        Label = story.Setting.Label != Sensitivity.General && story.Chance.Percent(30) ? story.Setting.Label : Sensitivity.General,
        Location = kind switch { ContactKind.HomeVisit => "at home", ContactKind.Office => "Harbor Street office", ContactKind.Court => "County building", _ => null },
    };

    private static List<string> Says(Telling story, GoalOnTheWay? goal, Mood mood)
    {
        if (goal is null) return [Situation(story), story.Say(story.Notes.Same)];
        var first = mood switch { Mood.Better => story.Say(goal.Text.Better), Mood.Stuck => story.Say(goal.Text.Stuck), _ => story.Say(story.Notes.Same) };
        return mood == Mood.Same || story.Chance.Percent(45) ? [first, Situation(story)] : [first];
    }

    private static string Opening(Telling story, ContactKind kind)
    {
        var situation = Situation(story);
        (story.Words["situation"], story.Words["situation_lc"]) = (situation, Lower(situation));
        return story.Say(story.Notes.Open[kind]);
    }

    private static string Situation(Telling story) => story.Say(story.Setting.Situation);

    private static string Spoken(Telling story, ContactKind kind) =>
        story.Cast.Client.NeedsInterpreter && kind is ContactKind.HomeVisit or ContactKind.Office or ContactKind.Phone && story.Chance.Percent(60) ? story.Say(story.Notes.Interpreter) : "";

    private static string Measured(Telling story, GoalOnTheWay goal)
    {
        var measure = story.Words.Say(goal.Text.Measure);
        (story.Words["measure"], story.Words["measure_lc"]) = (measure, Lower(measure));
        return With(story, "value", $"{goal.Value:0.#} {goal.Text.Unit}", story.Notes.Measure);
    }

    private static string With(Telling story, string place, string said, IReadOnlyList<string> among)
    {
        story.Words[place] = said;
        return story.Say(among);
    }

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
