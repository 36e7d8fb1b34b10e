namespace Alongside.Accounts.SignedIn;

/// <summary>Which browser on which system, in words that its owner recognises. What the browser sends is not kept.</summary>
public static class Device
{
    // In this order: most browsers also name those they descend from.
    private static readonly (string Sign, string Name)[] Browsers =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Chromium/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Sign, string Name)[] Systems =
    [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("CrOS", "Chromebook"), ("Macintosh", "Mac"), ("Linux", "Linux"),
    ];

    public static string InWords(string? userAgent) => (Of(Browsers, userAgent), Of(Systems, userAgent)) switch
    {
        (null, null) => "Unknown device",
        (var browser, null) => browser,
        (null, var system) => $"Browser on {system}",
        var (browser, system) => $"{browser} on {system}",
    };

    private static string? Of((string Sign, string Name)[] signs, string? userAgent) =>
        signs.FirstOrDefault(sign => userAgent?.Contains(sign.Sign, StringComparison.Ordinal) == true).Name;
}
