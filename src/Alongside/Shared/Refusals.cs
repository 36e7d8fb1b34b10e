using System.Diagnostics.CodeAnalysis;

namespace Alongside.Shared;

/// <summary>The rules say no. The reason is a whole sentence in plain words and is shown as it is (409).</summary>
public class RefusedException(string reason) : Exception(reason);

/// <summary>It was saved by somebody else, or from another window, since the form was opened. The form comes back with both versions, field by field (409).</summary>
/// <param name="also">What the rules say besides.</param>
public sealed class StaleException(string? also = null) : RefusedException(
    "Somebody else changed this while you were working on it, or you did in another window. Nothing was overwritten: look below at what changed, then save again."
    + (also is null ? "" : $" {also}"));

/// <summary>What was asked for is not there, or not for this worker to see; the two look the same (404).</summary>
public sealed class MissingException() : Exception("Not found.");

public static class Refusal
{
    /// <summary>Stops the act when a rule has said why not.</summary>
    public static void If(string? whyNot)
    {
        if (whyNot is not null) throw new RefusedException(whyNot);
    }

    /// <summary>Stops the act when the form was opened on another version than is stored now.</summary>
    public static void IfStale(int? opened, int now, string? also = null)
    {
        if (opened is { } version && version != now) throw new StaleException(also);
    }

    [return: NotNull]
    public static T OrMissing<T>([NotNull] this T? found) where T : class => found ?? throw new MissingException();

    public static async Task<T> OrMissing<T>(this Task<T?> finding) where T : class =>
        await finding ?? throw new MissingException();
}
