namespace Alongside.Tests.Architecture;

/// <summary>Files stay short enough to be read at once.</summary>
public static class SourceFiles
{
    public const int Longest = 300;

    public static IReadOnlyList<(string File, int Lines)> Under(string folder) =>
    [
        .. from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
           where Path.GetExtension(file) is ".cs" or ".cshtml" or ".ts"
           let name = Path.GetRelativePath(folder, file).Replace('\\', '/')
           where !name.Split('/').Any(part => part is "bin" or "obj" or "Migrations" or "node_modules" or "assets")
           let lines = File.ReadLines(file).Count()
           orderby lines descending
           select (name, lines),
    ];

    public static IReadOnlyList<string> TooLong(IEnumerable<(string File, int Lines)> files) =>
        [.. files.Where(file => file.Lines > Longest).Select(file => $"{file.File} has {file.Lines} lines")];

    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Alongside.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside the tree of the sources.");
    }
}
