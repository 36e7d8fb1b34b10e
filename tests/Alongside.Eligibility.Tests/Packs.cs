using Alongside.Eligibility.Reading;
using Alongside.Eligibility.Rules;

namespace Alongside.Eligibility.Tests;

internal static class Packs
{
    private static readonly Lazy<Pack> Read = new(() => PackReader.ReadFolder(Path.Combine(Root, "packs", "benefits")));

    public static Pack Benefits => Read.Value;

    public static string Root => Above(AppContext.BaseDirectory);

    /// <summary>The folder of published cases; null where it is not.</summary>
    public static string? Data => (Environment.GetEnvironmentVariable("ALONGSIDE_DATA") ?? Path.Combine(Root, "..", "shared", "data")) is var folder && Directory.Exists(Path.Combine(folder, "benefits")) ? folder : null;

    private static string Above(string folder) => File.Exists(Path.Combine(folder, "Alongside.slnx")) ? folder : Above(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!);
}
