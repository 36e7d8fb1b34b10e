using Alongside.Shared;

namespace Alongside.FollowUps;

public enum FollowUpState
{
    Open,
    Done,
    Dropped,
}

/// <summary>Something to do by a day, for a worker, mostly on a case.</summary>
public sealed class FollowUp
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid? CaseId { get; private set; }
    public Guid WorkerId { get; private set; }
    public string Title { get; private set; } = "";
    public string? Details { get; private set; }
    public DateOnly Due { get; private set; }
    public TimeOnly? At { get; private set; }
    public FollowUpState State { get; private set; } = FollowUpState.Open;

    /// <summary>The record it came from: a note, a referral without answer.</summary>
    public Guid? SourceId { get; private set; }
    public Guid CreatedById { get; private set; }
    public DateTime Created { get; private set; }
    public DateTime? Finished { get; private set; }
    public string? Reason { get; private set; }
    public int TimesPostponed { get; private set; }
    public int Version { get; private set; } = 1;

    private FollowUp()
    {
    }

    public static FollowUp For(Guid workerId, string title, DateOnly due, Guid createdBy, DateTime now) => new()
    {
        WorkerId = workerId,
        Title = title.Trim(),
        Due = due,
        CreatedById = createdBy,
        Created = now,
    };

    public FollowUp On(Guid? caseId, Guid? sourceId = null)
    {
        (CaseId, SourceId) = (caseId, sourceId);
        return this;
    }

    public FollowUp With(TimeOnly? at, string? details)
    {
        (At, Details) = (at, details);
        return this;
    }

    public void Change(string title, DateOnly due, TimeOnly? at, string? details)
    {
        Refusal.If(FollowUpRules.WhyNotChange(this));
        (Title, Due, At, Details) = (title, due, at, details);
        Version++;
    }

    public void Do(DateTime now) => Finish(FollowUpState.Done, null, now);

    public void Drop(string reason, DateTime now) => Finish(FollowUpState.Dropped, reason, now);

    /// <summary>It was marked as done by mistake: it is open again as it was.</summary>
    public void Reopen()
    {
        (State, Finished) = (FollowUpState.Open, null);
        Version++;
    }

    public void Postpone(DateOnly to, string reason, DateOnly today)
    {
        Refusal.If(FollowUpRules.WhyNotPostpone(this, to, today));
        (Due, Reason) = (to, reason);
        TimesPostponed++;
        Version++;
    }

    public void HandOver(Guid workerId, string reason)
    {
        Refusal.If(FollowUpRules.WhyNotHandOver(this, workerId));
        (WorkerId, Reason) = (workerId, reason);
        Version++;
    }

    private void Finish(FollowUpState state, string? reason, DateTime now)
    {
        Refusal.If(FollowUpRules.WhyNotChange(this));
        (State, Reason, Finished) = (state, reason ?? Reason, now);
        Version++;
    }
}
