using Alongside.Privacy;
using Alongside.Shared;

namespace Alongside.Cases.Transfers;

public enum TransferState
{
    Offered,
    Accepted,
    Returned,
}

/// <summary>A case offered to another primary worker. Until it is accepted the present one stays, so the case is never without.</summary>
public sealed class Transfer(Guid caseId, Guid fromWorkerId, Guid toWorkerId, string reason, bool formerStays, Guid offeredById, DateTime offered) : IOnCase
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid CaseId { get; private set; } = caseId;
    public Guid FromWorkerId { get; private set; } = fromWorkerId;
    public Guid ToWorkerId { get; private set; } = toWorkerId;
    public string Reason { get; private set; } = reason;

    /// <summary>Whether the present primary worker stays on as secondary.</summary>
    public bool FormerStays { get; private set; } = formerStays;
    public Guid OfferedById { get; private set; } = offeredById;
    public DateTime Offered { get; private set; } = offered;
    public TransferState State { get; private set; } = TransferState.Offered;
    public Guid? AnsweredById { get; private set; }
    public DateTime? Answered { get; private set; }
    public string? ReturnReason { get; private set; }
    public int Version { get; private set; } = 1;

    public void Accept(Guid by, DateTime now) => Answer(TransferState.Accepted, null, by, now);

    public void Return(string reason, Guid by, DateTime now) => Answer(TransferState.Returned, reason, by, now);

    private void Answer(TransferState to, string? reason, Guid by, DateTime now)
    {
        Refusal.If(TransferRules.WhyNotAnswer(State, to));
        (State, ReturnReason, AnsweredById, Answered) = (to, reason, by, now);
        Version++;
    }
}
