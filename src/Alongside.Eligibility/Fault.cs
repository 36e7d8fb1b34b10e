namespace Alongside.Eligibility;

/// <summary>What is wrong with rules, facts or a household, and where.</summary>
public sealed record Fault(string Place, string Reason)
{
    public override string ToString() => $"{Place}: {Reason}";
}

/// <summary>Something cannot be used; every fault is named at once.</summary>
public sealed class FaultyException(IReadOnlyList<Fault> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    public IReadOnlyList<Fault> Faults { get; } = faults;
}
