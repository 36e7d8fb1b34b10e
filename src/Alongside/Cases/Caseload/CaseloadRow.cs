using Alongside.Cases.Clocks;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.Cases.Caseload;

/// <summary>A case as the caseload lists it: one row, every column that sorts in it and indexed. Follows from the case and is kept by its saves.</summary>
[Bookkeeping]
public sealed class CaseloadRow : IOnCase
{
    /// <summary>The kind of chronicle row that counts as contact with the client.</summary>
    public const string ContactKind = "Contact note";

    public static readonly DateTime NoContact = new(1, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    public static readonly DateOnly NothingDue = new(9999, 12, 31);

    public required Guid CaseId { get; init; }
    public required string Number { get; init; }
    public Guid ClientId { get; private set; }
    public string Client { get; private set; } = "";

    /// <summary>The name as it is sorted and searched.</summary>
    public string Folded { get; private set; } = "";
    public Guid ProgrammeId { get; private set; }
    public CaseState State { get; private set; }
    public bool IsUrgent { get; private set; }
    public Guid? PrimaryWorkerId { get; private set; }

    /// <summary>Opened; until then, begun.</summary>
    public DateOnly Since { get; private set; }
    public DateTime LastContact { get; private set; } = NoContact;
    public DateOnly NextDue { get; private set; } = NothingDue;

    public void Tell(Case file, string client, Guid? primaryWorkerId)
    {
        (ClientId, ProgrammeId, State, IsUrgent) = (file.ClientId, file.ProgrammeId, file.State, file.IsUrgent);
        (Client, Folded) = (client, client.Fold());
        PrimaryWorkerId = primaryWorkerId;
        Since = file.Opened ?? file.Begun;
    }

    public void Tell(IEnumerable<Clock> clocks) =>
        NextDue = clocks.Where(clock => clock.State == ClockState.Running).Select(clock => clock.Due).DefaultIfEmpty(NothingDue).Min();

    public void TellContact(DateTime? last) => LastContact = last ?? NoContact;
}
