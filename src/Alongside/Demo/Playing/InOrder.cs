using System.Collections;
using Alongside.Demo.Planning;

namespace Alongside.Demo.Playing;

/// <summary>The acts of all stories in order of time. A story is thought out when it begins and forgotten when it ends, however many there are.</summary>
internal sealed class InOrder(StoryPlanner planner, int cases) : IEnumerable<(Told Told, PlannedAct Act, bool IsLast)>
{
    public IEnumerator<(Told Told, PlannedAct Act, bool IsLast)> GetEnumerator()
    {
        var waiting = new Queue<Outline>(planner.Outlines(cases));
        var going = new PriorityQueue<Going, (DateTime At, int Story)>();
        foreach (var inquiry in planner.Inquiries(cases)) Go(going, new Going(inquiry, new Told(), 0));
        while (waiting.Count + going.Count > 0)
        {
            while (waiting.TryPeek(out var next) && (!going.TryPeek(out _, out var first) || next.Start <= first.At))
                Go(going, new Going(planner.Plan(waiting.Dequeue()), new Told(), 0));
            if (!going.TryDequeue(out var story, out _)) continue;
            var isLast = story.Next + 1 == story.Story.Acts.Count;
            yield return (story.Told, story.Story.Acts[story.Next], isLast);
            Go(going, story with { Next = story.Next + 1 });
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static void Go(PriorityQueue<Going, (DateTime At, int Story)> going, Going story)
    {
        if (story.Next < story.Story.Acts.Count) going.Enqueue(story, (story.Story.Acts[story.Next].At, story.Story.Index));
    }

    private sealed record Going(Story Story, Told Told, int Next);
}
