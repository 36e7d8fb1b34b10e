using Microsoft.Playwright;

namespace Alongside.Journeys.Harness;

/// <summary>The one browser of a run; each journey has a context of its own in it.</summary>
internal static class Chromium
{
    private static readonly Lazy<Task<IBrowser>> Started = new(Start);

    private static string? Program => Environment.GetEnvironmentVariable("ALONGSIDE_CHROMIUM") is { Length: > 0 } program ? program : null;

    public static string? WhyNot =>
        Program is null ? "No browser to walk with: ./test finds or installs one, or set ALONGSIDE_CHROMIUM to the program." : null;

    public static Task<IBrowser> Browser => Started.Value;

    private static async Task<IBrowser> Start()
    {
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program,
            Headless = true,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }
}
