using Alongside.Accounts.SecondStep;

namespace Alongside.Tests.Accounts;

public class TotpTests
{
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_RFC_6238(long seconds, string code) =>
        Totp.CodeOf(Key, Totp.StepAt(DateTime.UnixEpoch.AddSeconds(seconds))).ShouldBe(code);

    [Fact]
    public void A_code_fits_for_a_step_before_and_after_and_only_once()
    {
        var now = new DateTime(2026, 3, 2, 15, 0, 10, DateTimeKind.Utc);
        var here = Totp.StepAt(now);
        for (var step = here - 2; step <= here + 2; step++)
            Totp.StepOf(Key, Totp.CodeOf(Key, step), now, lastTaken: 0).ShouldBe(Math.Abs(step - here) <= 1 ? step : null);
        Totp.StepOf(Key, Totp.CodeOf(Key, here), now, lastTaken: here).ShouldBeNull();
        Totp.StepOf(Key, Totp.CodeOf(Key, here - 1), now, lastTaken: here).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("1234567")]
    [InlineData("abcdef")]
    [InlineData("28708２")]
    public void What_is_not_six_digits_never_fits(string typed) => Totp.StepOf(Key, typed, DateTime.UnixEpoch.AddSeconds(59), 0).ShouldBeNull();

    [Fact]
    public void A_code_may_be_typed_with_spaces() => Totp.StepOf(Key, " 287 082", DateTime.UnixEpoch.AddSeconds(59), 0).ShouldBe(1);

    [Fact]
    public void Keys_have_160_bits_in_base_32_and_differ()
    {
        var keys = Enumerable.Range(0, 50).Select(_ => Totp.NewKey()).ToHashSet();
        keys.Count.ShouldBe(50);
        keys.ShouldAllBe(key => key.Length == 32 && key.All(letter => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".Contains(letter)));
    }

    [Fact]
    public void The_address_names_agency_and_account_whatever_is_in_their_names() =>
        Totp.Address(Key, "o'brien+1@a.example", "Haus & Hof: 1").ShouldBe(
            $"otpauth://totp/Haus%20%26%20Hof%3A%201:o%27brien%2B1%40a.example?secret={Key}&issuer=Haus%20%26%20Hof%3A%201&digits=6&period=30");
}
