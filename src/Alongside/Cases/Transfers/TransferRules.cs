namespace Alongside.Cases.Transfers;

public static class TransferRules
{
    public static readonly IReadOnlyDictionary<TransferState, TransferState[]> Table = new Dictionary<TransferState, TransferState[]>
    {
        [TransferState.Offered] = [TransferState.Accepted, TransferState.Returned],
        [TransferState.Accepted] = [],
        [TransferState.Returned] = [],
    };

    public static string? WhyNotAnswer(TransferState from, TransferState to) =>
        Table[from].Contains(to) ? null : $"This transfer has been {from.ToString().ToLowerInvariant()} already.";

    public static string? WhyNotOffer(Case file, Guid toWorkerId, bool anotherWaits) =>
        AssignmentRules.WhyNotHandOver(file, toWorkerId)
        ?? (anotherWaits ? "This case is offered to somebody already: that offer must be answered or taken back first." : null);

    public static string? WhyNotAccept(Transfer transfer, Guid me, bool mayManage) =>
        WhyNotAnswer(transfer.State, TransferState.Accepted)
        ?? (transfer.ToWorkerId == me || mayManage ? null : "Only the worker it is offered to, or a supervisor, accepts a transfer.");

    public static string? WhyNotReturn(Transfer transfer, Guid me, bool mayManage) =>
        WhyNotAnswer(transfer.State, TransferState.Returned)
        ?? (transfer.ToWorkerId == me || transfer.OfferedById == me || mayManage ? null
            : "Only the worker it is offered to, who offered it, or a supervisor returns a transfer.");
}
