using Microsoft.Extensions.FileProviders;

namespace Alongside.Assessments;

/// <summary>The forms that come with the program, in <c>packs/instruments</c>: free ones only, each with its licence note.</summary>
public sealed class FormLibrary
{
    private readonly PhysicalFileProvider? _files = Directory.Exists(Folder) ? new PhysicalFileProvider(Folder) : null;

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "packs", "instruments");

    public IReadOnlyList<FormFile> All() => _files is null ? [] :
    [
        .. _files.GetDirectoryContents("").Where(file => file.Name.EndsWith(".json", StringComparison.Ordinal)).OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => FormFile.Read(file.Name, File.ReadAllText(file.PhysicalPath!))),
    ];

    public FormFile? Find(string fileName) => All().FirstOrDefault(file => file.FileName == fileName);
}
