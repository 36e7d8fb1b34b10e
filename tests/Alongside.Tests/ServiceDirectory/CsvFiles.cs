using System.IO.Compression;
using System.Text;
using Alongside.ServiceDirectory.Hsds;

namespace Alongside.Tests.ServiceDirectory;

/// <summary>Directory files made in a test.</summary>
internal static class CsvFiles
{
    public const string Organisations = "id,name,description\no1,Harbor Pantry-Demo,Food for all\n";
    public const string Services = "id,organization_id,name,description\ns1,o1,Weekly food pantry,Groceries to choose\n";

    public static DirectoryFile File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    public static DirectoryFile File(string name, byte[] bytes) => new(name, () => new MemoryStream(bytes, writable: false));

    public static DirectoryFiles Of(params DirectoryFile[] files) => DirectoryFiles.From(files);

    public static DirectoryFiles With(string name, string text) => With(File(name, text));

    /// <summary>A sound directory of one organization and one service, with one file added or put in place of its own.</summary>
    public static DirectoryFiles With(DirectoryFile file) => Of(
        [file, .. new[] { File("organizations.csv", Organisations), File("services.csv", Services) }.Where(sound => sound.Name != file.Name)]);

    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        return packed.ToArray();
    }
}
