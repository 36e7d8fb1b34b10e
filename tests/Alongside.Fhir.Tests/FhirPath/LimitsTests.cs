using System.Diagnostics;
using Alongside.Fhir.FhirPath;

namespace Alongside.Fhir.Tests.FhirPath;

/// <summary>A hostile expression ends with an error, never with a hung or dead server.</summary>
public sealed class LimitsTests
{
    [Theory]
    [InlineData("(1 | 2).repeat($this + 1)")]
    [InlineData("(1 | 2 | 3).repeatAll($this)")]
    [InlineData("'a'.repeatAll($this & $this)")]
    [InlineData("(1|2|3|4|5|6|7|8|9|10).aggregate($total.combine($total).combine($this), 1).aggregate($total.combine($total).combine($this), 1).aggregate($total.combine($total).combine($this), 1)")]
    [InlineData("'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.matches('^(a+)+$')")]
    [InlineData("(1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25).aggregate($total.replace('a', $total), 'aaaaaaaaaa')")]
    public void It_ends_in_time(string expression)
    {
        var clock = Stopwatch.StartNew();

        Evaluating.Refusal(expression).ShouldNotBeEmpty();

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Deep_nesting_is_refused_while_reading()
    {
        Evaluating.Refusal(new string('(', 100_000) + "1").ShouldBe("The expression is nested too deeply.");
        Evaluating.Refusal(string.Concat(Enumerable.Repeat("-", 100_000)) + "1").ShouldBe("The expression is nested too deeply.");
    }

    [Fact]
    public void A_long_chain_of_steps_is_refused_and_does_not_overflow() =>
        Evaluating.Refusal("name" + string.Concat(Enumerable.Repeat(".name", 100_000))).ShouldBe("The expression goes too deep.");

    [Fact]
    public void A_long_sum_is_refused_and_does_not_overflow() =>
        Evaluating.Refusal("1" + string.Concat(Enumerable.Repeat("+1", 100_000))).ShouldBe("The expression goes too deep.");

    [Fact]
    public void Steps_are_counted_against_the_limit() =>
        Evaluating.Refusal("(1|2|3|4|5).select($this + 1)", new FhirPathContext { Limits = new FhirPathLimits { Steps = 10 } }).ShouldContain("too long");
}
