using Alongside.Demo.Pack;

namespace Alongside.Demo.Planning;

/// <summary>Some cases change hands, some are offered and given back, one or the other offer waits.</summary>
internal static class HandChapter
{
    public static void Tell(Telling story)
    {
        var (chance, outline) = (story.Chance, story.Outline);
        story.Words["worker"] = "the worker";
        if (outline.Lead is null && ((outline.End ?? story.Now) - story.Opened).TotalDays > 120 && chance.Percent(10))
        {
            var former = chance.Pick(Others(story));
            var offered = Hours.On(story.Opened.AddDays(chance.Between(30, 75)), chance);
            var taken = Hours.On(offered.AddDays(chance.Between(1, 3)), chance);
            story.Former = (former, taken);
            story.Words["worker"] = former.Name;
            story.Plan(new OfferCase(offered, former.Email, outline.Worker.Email, story.Say(story.Notes.Transfer)));
            story.Plan(new TakeCase(taken, outline.Worker.Email));
        }
    }

    /// <summary>Offers of these weeks, where the case is worked on.</summary>
    public static void Offer(Telling story)
    {
        var (chance, outline) = (story.Chance, story.Outline);
        if (!outline.IsPresent || outline.Ending == Ending.Closing) return;
        var to = chance.Pick(Others(story));
        story.Words["worker"] = outline.Worker.Name;
        if (outline.Nth % 17 == 9 && (story.Now - story.Opened).TotalDays > 30)
            story.Plan(new OfferCase(Hours.Before(story.Now, chance.Between(1, 2), chance), outline.Worker.Email, to.Email, story.Say(story.Notes.Transfer)));
        else if (outline.Nth % 19 == 11 && (story.Now - story.Opened).TotalDays > 40)
        {
            var offered = Hours.On(story.Now.AddDays(-chance.Between(12, 25)), chance);
            var returned = Hours.On(offered.AddDays(2), chance);
            if (story.IsAtRest(offered) || story.IsAtRest(returned)) return;
            story.Plan(new OfferCase(offered, outline.Worker.Email, to.Email, story.Say(story.Notes.Transfer)));
            story.Plan(new ReturnCase(returned, to.Email, story.Say(story.Notes.Returned)));
        }
    }

    private static List<WorkerText> Others(Telling story) =>
        [.. story.Pack.Agency.Workers.Where(worker => worker.Load > 0 && worker.Email != story.Outline.Worker.Email)];
}
