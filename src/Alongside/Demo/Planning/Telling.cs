using Alongside.Demo.Pack;
using Alongside.Referrals;

namespace Alongside.Demo.Planning;

/// <summary>A story while it is thought out: what is known so far, and the acts planned.</summary>
internal sealed class Telling(DemoPack pack, Outline outline, Cast cast, Chance chance, DateTime now)
{
    private readonly List<PlannedAct> _acts = [];
    private readonly HashSet<string> _said = [];

    public DemoPack Pack => pack;
    public Outline Outline => outline;
    public Cast Cast => cast;
    public Chance Chance => chance;
    public required SelfDescribed Self { get; init; }
    public DateTime Now { get; } = now;
    public SettingText Setting => outline.Setting;
    public NoteTexts Notes => pack.Notes;
    public Wording Words => cast.Words;
    public List<GoalOnTheWay> Goals { get; } = [];
    public List<ReferralOnTheWay> Referrals { get; } = [];

    /// <summary>When the case opened.</summary>
    public DateTime Opened { get; set; }
    public bool IsUrgent { get; set; }

    /// <summary>The one who had the case before, until when.</summary>
    public (WorkerText Worker, DateTime Until)? Former { get; set; }

    /// <summary>From the beginning of the closing to the reopening nobody works on the case, but for what ends it.</summary>
    public (DateTime From, DateTime To)? Rest { get; set; }

    /// <summary>The last moment of the work: the closing, or now.</summary>
    public DateTime Limit { get; set; } = now;

    public string WorkerAt(DateTime at) => Former is { } former && at < former.Until ? former.Worker.Email : outline.Worker.Email;

    public string Supervisor => pack.Agency.Leading(outline.Worker.Team!).Email;

    /// <summary>Plans an act, unless it would be still to come.</summary>
    /// <param name="act">What will be done.</param>
    /// <param name="atTheEnd">It belongs to the closing of the case.</param>
    /// <returns>Whether it will have happened.</returns>
    public bool Plan(PlannedAct act, bool atTheEnd = false)
    {
        if (act.At > Now || (!atTheEnd && IsAtRest(act.At))) return false;
        _acts.Add(act);
        return true;
    }

    public bool IsAtRest(DateTime at) => Rest is { } rest && at > rest.From && at < rest.To;

    /// <summary>One of the sentences that can be said here, if possible one not said before.</summary>
    public string Say(IReadOnlyList<string> among)
    {
        var possible = among.Where(Words.CanSay).ToList();
        var fresh = possible.Where(sentence => !_said.Contains(sentence)).ToList();
        var chosen = chance.Pick(fresh.Count > 0 ? fresh : possible);
        _said.Add(chosen);
        return Words.Say(chosen);
    }

    public T? LastOf<T>() where T : PlannedAct => _acts.OfType<T>().MaxBy(act => act.At);

    public Story End() => new(outline.Index, cast.FullName, [.. _acts.OrderBy(act => act.At).Select(OnlyOnOpenGoals)]);

    /// <summary>A note written after a goal has ended is about something else.</summary>
    private PlannedAct OnlyOnOpenGoals(PlannedAct act) =>
        act is Write { Note: { Goal: { } goal } note } write && _acts.OfType<EndGoal>().Any(end => end.Goal == goal && end.At <= act.At)
            ? write with { Note = note with { Goal = null, StepDone = null, Value = null, Level = null } }
            : act;
}

/// <summary>A goal in a story: how far it is, what is done of it.</summary>
internal sealed class GoalOnTheWay(GoalText text, decimal from, decimal to, IReadOnlyList<string> steps)
{
    public GoalText Text => text;
    public decimal From { get; } = from;
    public decimal To => to;
    public decimal Value { get; private set; } = from;
    public IReadOnlyList<string> Steps => steps;
    public int StepsDone { get; set; }
    public DateTime? Ended { get; set; }

    /// <summary>From 0 to 100.</summary>
    public int Percent => From == to ? 100 : (int)Math.Clamp(100 * (Value - From) / (to - From), 0, 100);

    public int Level => Percent switch { < 15 => -2, < 50 => -1, < 95 => 0, < 100 => 1, _ => 1 };

    public void Move(Mood mood)
    {
        var way = (to - From) / 7;
        var next = Value + (mood == Mood.Better ? way : mood == Mood.Stuck ? -way / 3 : 0);
        Value = Rounded(to > From ? Math.Clamp(next, From, to) : Math.Clamp(next, to, From));
    }

    private decimal Rounded(decimal value) => Math.Abs(to - From) > 100 ? Math.Round(value / 10) * 10 : Math.Round(value, 1);
}

/// <summary>A referral in a story: to whom, and when it stood how.</summary>
internal sealed record ReferralOnTheWay(PartnerText Partner, int Goal, List<(DateTime At, ReferralStatus Status)> Stood)
{
    public ReferralStatus? At(DateTime at) => Stood.Where(stand => stand.At <= at).Select(stand => (ReferralStatus?)stand.Status).LastOrDefault();
}
