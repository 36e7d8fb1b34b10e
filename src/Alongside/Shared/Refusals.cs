using System.Diagnostics.CodeAnalysis;

namespace Alongside.Shared;

/// <summary>The rules say no. The reason is a whole sentence in plain words and is shown as it is (409).</summary>
public sealed class RefusedException(string reason) : Exception(reason);

/// <summary>What was asked for is not there, or not for this worker to see; the two look the same (404).</summary>
public sealed class MissingException() : Exception("Not found.");

public static class Refusal
{
    /// <summary>Stops the act when a rule has said why not.</summary>
    public static void If(string? whyNot)
    {
        if (whyNot is not null) throw new RefusedException(whyNot);
    }

    [return: NotNull]
    public static T OrMissing<T>([NotNull] this T? found) where T : class => found ?? throw new MissingException();

    public static async Task<T> OrMissing<T>(this Task<T?> finding) where T : class =>
        await finding ?? throw new MissingException();
}
