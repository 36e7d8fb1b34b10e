using Alongside.Matching.Bench;
using Alongside.Matching.Weighing;

namespace Alongside.Matching.Tests.Published;

/// <summary>The numbers that are promised on other people's labelled sets, without the Social Security number.</summary>
public class PublishedSetTests
{
    [Theory]
    [InlineData("FEBRL 1", 0.99)]
    [InlineData("FEBRL 2", 0.98)]
    public void Who_is_twice_in_a_published_list_is_found_and_nobody_else(string set, double leastF1)
    {
        var quality = PublishedSets.Measure(PublishedData.Folder("record-linkage")).SingleOrDefault(measured => measured.Set == set);
        Assert.SkipWhen(quality is null, $"{set} is not among the published data on this machine.");
        quality.Precision.ShouldBeGreaterThanOrEqualTo(0.999);
        quality.F1.ShouldBeGreaterThanOrEqualTo(leastF1);
    }

    [Theory]
    [InlineData]
    [InlineData("ssn")]
    public void Nobody_graded_as_no_match_is_called_a_match(params string[] ignored)
    {
        var graded = new GradedSet(PublishedData.Folder("record-linkage/cdc-recordlinker"), ignored);
        graded.Of("no_match", Decision.Match).ShouldBeEmpty();
        graded.Of("no_match", Decision.Possible).Count.ShouldBeGreaterThan(10);
        graded.Of("match", Decision.No).ShouldBeEmpty();
    }
}
