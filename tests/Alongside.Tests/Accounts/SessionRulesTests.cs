using Alongside.Accounts.SignedIn;

namespace Alongside.Tests.Accounts;

public class SessionRulesTests
{
    private static readonly DateTime Nine = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(0, 59, null)]
    [InlineData(0, 60, SessionEnd.NothingDone)]
    [InlineData(719, 719, null)]
    [InlineData(719, 720, SessionEnd.TooLong)]
    [InlineData(600, 720, SessionEnd.NothingDone)]
    public void A_session_lasts_an_hour_without_a_click_and_twelve_in_all_until_the_agency_chooses(int seen, int now, SessionEnd? expected) =>
        SessionRules.WhyOver(null, Nine, Nine.AddMinutes(seen), new SessionLimits(), Nine.AddMinutes(now)).ShouldBe(expected);

    [Fact]
    public void What_has_ended_stays_ended_for_the_reason_it_had() =>
        SessionRules.WhyOver(SessionEnd.ByAdministrator, Nine, Nine, new SessionLimits(), Nine.AddDays(2)).ShouldBe(SessionEnd.ByAdministrator);

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Windows")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0", "Edge on Windows")]
    [InlineData("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15", "Safari on Mac")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0 Mobile/15E148 Safari/604.1", "Chrome on iPhone")]
    [InlineData("Mozilla/5.0 (Linux; Android 15; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36", "Samsung Internet on Android")]
    [InlineData("Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36", "Chrome on Chromebook")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64) Something/1.0", "Browser on Linux")]
    [InlineData("<script>alert(1)</script>", "Unknown device")]
    [InlineData("", "Unknown device")]
    [InlineData(null, "Unknown device")]
    public void A_device_is_named_as_its_owner_would(string? userAgent, string words) => Device.InWords(userAgent).ShouldBe(words);
}
