namespace Alongside.Matching.Tests;

/// <summary>Published files that are read where they lie and never copied; tests that need them are skipped when they are not there.</summary>
internal static class PublishedData
{
    private static readonly string? Root = Find();

    public static string Folder(string path)
    {
        Assert.SkipWhen(Root is null, "The published data are not on this machine (ALONGSIDE_DATA).");
        return Path.Combine(Root!, path);
    }

    public static string Read(string path) => File.ReadAllText(Folder(path));

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("ALONGSIDE_DATA") is { Length: > 0 } told)
        {
            return Directory.Exists(told) ? told : null;
        }

        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Alongside.slnx")))
            {
                var beside = Path.GetFullPath(Path.Combine(at.FullName, "..", "shared", "data"));
                return Directory.Exists(beside) ? beside : null;
            }
        }

        return null;
    }
}
