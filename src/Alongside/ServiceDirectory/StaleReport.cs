using Alongside.Shared;

namespace Alongside.ServiceDirectory;

/// <summary>A worker found an entry wrong: the number is dead, the place has moved, it no longer takes people.</summary>
public sealed class StaleReport(Guid serviceId, string what, Guid reportedById, DateTime reported)
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid ServiceId { get; private set; } = serviceId;
    public string What { get; private set; } = what;
    public Guid ReportedById { get; private set; } = reportedById;
    public DateTime Reported { get; private set; } = reported;
    public DateTime? Settled { get; private set; }
    public Guid? SettledById { get; private set; }

    internal void Settle(Guid by, DateTime now)
    {
        Refusal.If(Settled is null ? null : "This report is already settled.");
        (Settled, SettledById) = (now, by);
    }
}
