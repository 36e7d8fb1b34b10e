using System.Globalization;

namespace Alongside.Tests.Shared.Design;

/// <summary>Another language for the length of one test.</summary>
internal sealed class Culture : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentCulture;
    private readonly CultureInfo beforeWords = CultureInfo.CurrentUICulture;

    private Culture(string name)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
    }

    public static Culture Of(string name) => new(name);

    public void Dispose()
    {
        CultureInfo.CurrentCulture = before;
        CultureInfo.CurrentUICulture = beforeWords;
    }
}
