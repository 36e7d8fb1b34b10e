using Alongside.Eligibility.Bench.Scoring;

namespace Alongside.Eligibility.Tests;

public sealed class PublishedCasesTests
{
    private const double Enough = 0.95;

    [Fact]
    public void At_least_nineteen_of_twenty_published_cases_of_each_benefit_agree()
    {
        Assert.SkipWhen(Packs.Data is null, "The published cases are not on this machine (ALONGSIDE_DATA).");
        var tried = AgreementTable.Claimed(Agreement.Of(Packs.Benefits, Packs.Data!)).Where(outcome => outcome.Agrees is not null).ToList();
        tried.ShouldNotBeEmpty();
        foreach (var benefit in tried.GroupBy(outcome => outcome.Benefit, StringComparer.Ordinal))
        {
            var share = benefit.Count(outcome => outcome.Agrees == true) / (double)benefit.Count();
            share.ShouldBeGreaterThanOrEqualTo(Enough, $"{benefit.Key}: {string.Join("; ", benefit.Where(outcome => outcome.Agrees == false).Select(outcome => $"{outcome.Case}: {outcome.Why}"))}");
        }
    }
}
