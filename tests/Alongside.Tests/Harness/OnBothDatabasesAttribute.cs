using System.Reflection;
using Alongside.Shared.Database;
using Xunit.Sdk;
using Xunit.v3;

namespace Alongside.Tests.Harness;

/// <summary>
/// Runs a theory on SQLite and on PostgreSQL; its first parameter is the <see cref="DatabaseKind"/>, the given values follow.
/// Without a PostgreSQL to test on, that half is reported as skipped.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OnBothDatabasesAttribute(params object?[] values) : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new(Enum.GetValues<DatabaseKind>().Select(Row).ToList());

    public override bool SupportsDiscoveryEnumeration() => true;

    private ITheoryDataRow Row(DatabaseKind kind) =>
        new TheoryDataRow([kind, .. values]) { Skip = TestDatabase.WhyNot(kind) };
}
