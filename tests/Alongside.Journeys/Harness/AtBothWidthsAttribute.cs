using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Alongside.Journeys.Harness;

public enum Width
{
    Desk = 1280,
    Phone = 390,
}

/// <summary>Walks a journey on a desk's screen and on a phone's; skipped, with the reason, where there is no browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AtBothWidthsAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([Row(Width.Desk), Row(Width.Phone)]);

    public override bool SupportsDiscoveryEnumeration() => true;

    private static TheoryDataRow Row(Width width) => new([width]) { Skip = Chromium.WhyNot };
}
