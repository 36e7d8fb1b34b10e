namespace Alongside.ServiceDirectory;

/// <summary>One upload of directory files: kept until it is loaded or thrown away, then only its hash and counts stay.</summary>
public sealed class DirectoryImport
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The directory that the files are a new issue of.</summary>
    public string Source { get; private set; }
    public string FileNames { get; private set; }

    /// <summary>The files as one zip, until they are loaded.</summary>
    public byte[]? Content { get; private set; }
    public string Hash { get; private set; }
    public Guid WorkerId { get; private set; }
    public DateTime Uploaded { get; private set; }
    public DateTime? Loaded { get; private set; }
    public string? Summary { get; private set; }

    public DirectoryImport(string source, string fileNames, string hash, Guid workerId, DateTime uploaded) =>
        (Source, FileNames, Hash, WorkerId, Uploaded) = (source, fileNames, hash, workerId, uploaded);

    internal DirectoryImport Holding(byte[] content)
    {
        Content = content;
        return this;
    }

    internal void Load(string summary, DateTime now) => (Content, Summary, Loaded) = (null, summary, now);
}
