using Alongside.Tests.Architecture;

namespace Alongside.Tests.Harness;

/// <summary>Published files (questionnaires, directories, code lists) that are not kept in this tree; tests skip without them.</summary>
public static class PublishedData
{
    public static string Folder { get; } = Path.GetFullPath(
        Environment.GetEnvironmentVariable("ALONGSIDE_DATA") is { Length: > 0 } folder ? folder : "../shared/data", SourceFiles.Root());

    /// <summary>The full path of a published file or folder; ends the test as skipped when this machine has none.</summary>
    public static string At(string path)
    {
        var full = Path.Combine(Folder, path);
        Assert.SkipUnless(Path.Exists(full), $"No published data here: set ALONGSIDE_DATA to a folder that holds {path}.");
        return full;
    }
}
