using System.Text.Json;
using Alongside.Consents;
using Alongside.Records;
using Alongside.ServiceDirectory;
using Alongside.Shared;

namespace Alongside.Referrals;

public enum Urgency
{
    Routine,
    Soon,
    Urgent,
}

/// <summary>Whether the client got what they needed.</summary>
public enum GotIt
{
    Yes,
    Partly,
    No,
    Unknown,
}

/// <summary>One client sent to one service for one need, followed until the loop is closed.</summary>
public sealed class Referral : Record
{
    public const int UsualReplyDays = 7;

    public Guid PersonId { get; private set; }

    /// <summary>The service of the directory; null when the partner is not in it.</summary>
    public Guid? ServiceId { get; private set; }
    public Guid? OrganisationId { get; private set; }

    /// <summary>What the service was called when it was chosen.</summary>
    public string ServiceName { get; private set; } = "";

    /// <summary>Who receives it: the organization, or the partner's name.</summary>
    public string Receiver { get; private set; } = "";
    public Need Need { get; private set; }
    public string Reason { get; private set; } = "";
    public Guid? GoalId { get; private set; }
    public Urgency Urgency { get; private set; }

    /// <summary>The kinds of information that leave, as names joined by commas.</summary>
    public string Shared { get; private set; } = "";

    /// <summary>How the partner may reach the client, in words that are safe to pass on.</summary>
    public string? Contact { get; private set; }
    public int ReplyDays { get; private set; } = UsualReplyDays;
    public ReferralStatus Status { get; private set; } = ReferralStatus.Draft;
    public DateTime? Sent { get; private set; }
    public SentBy? SentBy { get; private set; }
    public DateOnly? ReplyDue { get; private set; }

    /// <summary>Lists show those that wait for an answer first: the day it is due, or the end of time.</summary>
    public DateOnly SortDay { get; private set; } = DateOnly.MaxValue;

    /// <summary>Exactly what left.</summary>
    public string? Packet { get; private set; }
    public string? StatusReason { get; private set; }

    /// <summary>The date the status brought: of the appointment, or until when they wait.</summary>
    public DateOnly? StatusDay { get; private set; }
    public GotIt? GotIt { get; private set; }

    /// <summary>The day the missing reply became a follow-up.</summary>
    public DateOnly? Raised { get; private set; }

    /// <summary>Raised with every move; of two moves at once the second is refused.</summary>
    public int Turn { get; private set; }
    public ICollection<ReferralMove> Moves { get; private set; } = [];

    private Referral()
    {
    }

    public static Referral Draft(Guid caseId, Guid personId, ReferralFacts facts, Guid author, DateTime now)
    {
        var draft = new Referral { CaseId = caseId, PersonId = personId, AuthorId = author, Occurred = now, Recorded = now };
        draft.Take(facts);
        return draft;
    }

    public IEnumerable<InformationKind> KindsShared() => Shared.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<InformationKind>);

    public void Change(ReferralFacts facts)
    {
        Edited();
        Take(facts);
    }

    /// <summary>It left, by the hand of the worker.</summary>
    public void Send(string packet, SentBy by, DateOnly today, Guid worker, DateTime now)
    {
        Step(new Reply(ReferralStatus.Sent, today), worker, now);
        Move(RecordState.Final);
        (Packet, SentBy, Sent, Occurred) = (packet, by, now, now);
        ReplyDue = today.AddDays(ReplyDays);
        SortDay = ReplyDue.Value;
    }

    /// <summary>What the partner answered, or what became of it; steps passed on the way are told too.</summary>
    public void Take(Reply reply, Guid worker, DateTime now)
    {
        Refusal.If(ReferralRules.WhyNotTake(Status, reply));
        foreach (var status in ReferralMoves.Way(Status, reply.To)!)
            Step(status == reply.To ? reply : new Reply(status, reply.On), worker, now);
        if (!Status.AwaitsReply()) SortDay = DateOnly.MaxValue;
        if (State == RecordState.Draft) Discard();
    }

    /// <summary>The missing reply has become a follow-up; it becomes one only once.</summary>
    public void Raise(DateOnly today)
    {
        Raised = today;
        Turn++;
    }

    public override ChronicleLine Line() => new("Referral", $"Referral to {ServiceName}", $"{Receiver}. {Status.InWords()}. {Need.InWords()}. {Reason} {StatusReason}".TrimEnd(), $"/referrals/{Id}");

    public override string Content() => JsonSerializer.Serialize(new { ServiceName, Receiver, Need, Reason, GoalId, Urgency, Shared, Contact, ReplyDays, Packet });

    private void Step(Reply reply, Guid worker, DateTime now)
    {
        Refusal.If(ReferralMoves.WhyNot(Status, reply.To));
        Turn++;
        Moves.Add(new ReferralMove { ReferralId = Id, Number = Turn, From = Status, To = reply.To, On = reply.On, Day = reply.Day, Reason = reply.Reason, WorkerId = worker, At = now });
        (Status, StatusReason, StatusDay, GotIt) = (reply.To, reply.Reason, reply.Day, reply.GotIt);
    }

    private void Take(ReferralFacts facts)
    {
        (ServiceId, OrganisationId, ServiceName, Receiver) = (facts.ServiceId, facts.OrganisationId, facts.ServiceName, facts.Receiver);
        (Need, Reason, GoalId, Urgency, Label) = (facts.Need, facts.Reason, facts.GoalId, facts.Urgency, facts.Label);
        (Shared, Contact, ReplyDays) = (string.Join(',', facts.Shared), facts.Contact, facts.ReplyDays);
    }
}
