using Alongside.Accounts;

namespace Alongside.Tests.Accounts;

public class StrengthTests
{
    [Theory]
    [InlineData("marble otter climbs the harp")]
    [InlineData("Xq7!vR2#pL9z")]
    [InlineData("montaña lluvia tejado verde")]
    [InlineData("larkspur kettle on the pier")]
    public void Words_that_do_not_belong_together_are_taken(string password) => Strength.WhyNot(password, "Noor Haddad-Demo", "noor@agency.example").ShouldBeNull();

    [Theory]
    [InlineData("short", "at least 12 characters")]
    [InlineData("passwordpassword", "easy")]
    [InlineData("aaaaaaaaaaaaaaaa", "repeats itself")]
    [InlineData("qwertyuiopasdf", "tried first")]
    [InlineData("abcdefghijklmnop", "sequence")]
    public void What_is_guessed_first_is_refused_with_the_reason(string password, string reason)
    {
        var whyNot = Strength.WhyNot(password, "Noor Haddad-Demo").ShouldNotBeNull();
        if (reason == "easy") whyNot.ShouldContain("This password is");
        else whyNot.ShouldContain(reason);
    }

    [Fact]
    public void One_s_own_name_counts_for_nothing()
    {
        Strength.WhyNot("haddad.noor.agency", "Noor Haddad-Demo", "noor@agency.example").ShouldNotBeNull().ShouldContain("Add a word or two");
    }

    [Fact]
    public void A_very_long_password_is_judged_in_no_time()
    {
        var before = Environment.TickCount64;
        Strength.WhyNot(string.Concat(Enumerable.Repeat("correct horse ", 14)), "Noor");
        (Environment.TickCount64 - before).ShouldBeLessThan(3000);
    }
}
