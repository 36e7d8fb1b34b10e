namespace Alongside.Setup;

internal static class Stale
{
    /// <summary>Why a form opened on an earlier version is not saved; null when it is of this one.</summary>
    public static string? WhyNot(int? seen, int now) => seen is { } version && version != now
        ? "Somebody else changed this while you were working on it. Nothing was overwritten: what you typed is still here; open the page again to see what they changed."
        : null;
}
