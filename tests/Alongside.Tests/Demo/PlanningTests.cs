using System.Text.Json;
using Alongside.Demo;
using Alongside.Demo.Pack;
using Alongside.Demo.Planning;
using Alongside.Notes;

namespace Alongside.Tests.Demo;

public class PlanningTests
{
    private static readonly DemoPack Pack = DemoPack.Read();
    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0);
    private static readonly TimeSpan[] TimesOfDay = [new(0, 0, 0), new(6, 15, 0), new(8, 31, 0), new(12, 0, 0), new(16, 45, 0), new(21, 49, 0), new(23, 59, 0)];

    [Fact]
    public void The_same_seed_tells_the_same_stories_word_for_word() => Written(Stories(1, 20)).ShouldBe(Written(Stories(1, 20)));

    [Fact]
    public void Another_seed_tells_other_stories() => Written(Stories(1, 20)).ShouldNotBe(Written(Stories(2, 20)));

    [Theory, InlineData(0), InlineData(1), InlineData(12), InlineData(250)]
    public void As_many_cases_open_as_were_asked_for(int cases)
    {
        var stories = Stories(1, cases);
        stories.Count.ShouldBe(cases);
        stories.ShouldAllBe(story => story.Acts.OfType<Open>().Count() == 1);
    }

    [Fact]
    public void Every_name_ends_with_Demo()
    {
        foreach (var story in Stories(1, 250))
        {
            var people = story.Acts.OfType<TakeCall>().Select(call => call.Form.Person)
                .Concat(story.Acts.OfType<MeetPeople>().SelectMany(met => met.Others).Select(other => other.Form)).ToList();
            people.ShouldAllBe(person => (person.FamilyName ?? person.GivenName)!.EndsWith("-Demo", StringComparison.Ordinal));
        }
        Pack.Agency.Workers.ShouldAllBe(worker => worker.Name.EndsWith("-Demo", StringComparison.Ordinal));
    }

    [Theory, InlineData(1), InlineData(7), InlineData(2026)]
    public void Acts_stand_in_order_of_time_and_none_is_still_to_come(int seed)
    {
        foreach (var story in Stories(seed, 120).Concat(new StoryPlanner(Pack, seed, Now).Inquiries(120)))
        {
            story.Acts.Select(act => act.At).ShouldBeInOrder();
            story.Acts.ShouldAllBe(act => act.At <= Now);
            story.Acts.OfType<Write>().ShouldAllBe(write => write.Note.Occurred <= write.At);
        }
    }

    [Fact]
    public void Maya_has_a_busy_desk_with_something_due_today_and_something_late()
    {
        var planner = new StoryPlanner(Pack, 1, Now);
        var hers = planner.Outlines(250).Where(outline => outline.IsPresent && outline.Worker.Email == "maya@demo.example").ToList();
        hers.Count.ShouldBeInRange(34, 44);
        var due = hers.SelectMany(outline => planner.Plan(outline).Acts.OfType<Remember>()).Select(act => act.Due.DayNumber - Now.Day().DayNumber).ToList();
        due.Count(days => days == 0).ShouldBeGreaterThan(4);
        due.Count(days => days < 0).ShouldBeGreaterThan(2);
        due.Count(days => days is > 0 and < 7).ShouldBeGreaterThan(4);
    }

    [Fact]
    public void All_templates_and_kinds_of_contact_are_used_and_no_case_drowns_in_notes()
    {
        var stories = Stories(1, 250);
        var notes = stories.SelectMany(story => story.Acts.OfType<Write>()).Select(write => write.Note).ToList();
        notes.Select(note => note.Template).Distinct().Count().ShouldBe(Enum.GetValues<NoteTemplate>().Length);
        notes.Select(note => note.Kind).Distinct().Count().ShouldBe(Enum.GetValues<ContactKind>().Length);
        notes.ShouldContain(note => !note.Reached);
        notes.ShouldContain(note => !note.Sign);
        stories.ShouldAllBe(story => story.Acts.OfType<Write>().Count() <= 26);
        notes.Where(note => note.Reached).Select(note => string.Join(' ', note.Text.Values)).ShouldAllBe(text => text.Length > 60 && !text.Contains('{'));
    }

    [Fact]
    public void Every_setting_and_every_ending_is_told()
    {
        var outlines = new StoryPlanner(Pack, 1, Now).Outlines(100);
        outlines.Select(outline => outline.Setting.Key).Distinct().Count().ShouldBe(Pack.Settings.Count);
        outlines.Select(outline => outline.Ending).Distinct().Count().ShouldBe(Enum.GetValues<Ending>().Length);
    }

    [Fact]
    public void Work_that_does_not_go_as_planned_is_told_too()
    {
        var acts = Stories(1, 250).SelectMany(story => story.Acts).ToList();
        Type[] turns = [typeof(JoinCase), typeof(Withdraw), typeof(PutOff), typeof(TakeBack), typeof(Protect), typeof(OfferCase), typeof(ReturnCase), typeof(Reopen), typeof(Correct)];
        turns.Where(turn => acts.TrueForAll(act => act.GetType() != turn)).ShouldBeEmpty();
        acts.OfType<JoinCase>().Select(join => join.Role).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void Maya_has_unfinished_notes_and_an_offer_that_waits_for_an_answer()
    {
        var planner = new StoryPlanner(Pack, 1, Now);
        var hers = planner.Outlines(250).Select(outline => (Outline: outline, planner.Plan(outline).Acts)).ToList();
        hers.Where(story => story.Outline.Worker.Email == "maya@demo.example").SelectMany(story => story.Acts).OfType<Write>().Count(write => !write.Note.Sign).ShouldBeGreaterThan(1);
        hers.Count(story => story.Acts.LastOrDefault(act => act is OfferCase or TakeCase or ReturnCase) is OfferCase { To: "maya@demo.example" } or OfferCase { By: "maya@demo.example" }).ShouldBeGreaterThan(0);
    }

    internal static IReadOnlyList<Story> Stories(int seed, int cases) => Stories(seed, cases, Now);

    /// <summary>The demo as it is told to somebody who starts it on any day of four weeks, at any time of the day.</summary>
    internal static IEnumerable<(DateTime Now, Story Story)> StoriesOfAnyDay(int cases)
    {
        for (var day = 0; day < 28; day++)
        {
            var now = new DateTime(2026, 11, 2).AddDays(day) + TimesOfDay[day % TimesOfDay.Length];
            foreach (var story in Stories(DemoStory.UsualSeed, cases, now)) yield return (now, story);
            foreach (var story in Stories(day, cases / 4, now)) yield return (now, story);
        }
    }

    private static IReadOnlyList<Story> Stories(int seed, int cases, DateTime now)
    {
        var planner = new StoryPlanner(Pack, seed, now);
        return [.. planner.Outlines(cases).Select(planner.Plan)];
    }

    private static string Written(IEnumerable<Story> stories) =>
        JsonSerializer.Serialize(stories.Select(story => new { story.Client, Acts = story.Acts.Select(act => new { Kind = act.GetType().Name, Act = (object)act }) }));
}
