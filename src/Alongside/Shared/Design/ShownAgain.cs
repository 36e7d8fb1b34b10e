namespace Alongside.Shared.Design;

/// <summary>A form that is shown as it was left, without its act being done.</summary>
/// <param name="Saved">When it was last saved, on the agency's clock.</param>
public sealed record ShownAgain(Guid Act, int Version, DateTime Saved);

public static class ShowingAgain
{
    private static readonly object Key = new();

    public static void ShowAgain(this HttpContext http, ShownAgain form) => http.Items[Key] = form;

    public static ShownAgain? ShownAgain(this HttpContext http) => http.Items[Key] as ShownAgain;
}
