using System.IO.Compression;
using Alongside.Shared;

namespace Alongside.ServiceDirectory.Hsds;

/// <summary>The files of a directory, from a folder, a zip or an upload.</summary>
public sealed class DirectoryFiles
{
    public const long LargestUpload = 25 * 1024 * 1024;
    private const long LargestUnpacked = 250 * 1024 * 1024;
    private const int MostFiles = 200;

    private readonly List<DirectoryFile> _files = [];

    public IReadOnlyList<DirectoryFile> All => _files;

    /// <summary>What is wrong with the packing; each file's own faults are found when it is read.</summary>
    public Faults Faults { get; } = new();

    /// <summary>A folder of CSV files, one CSV file, or a zip.</summary>
    /// <exception cref="RefusedException">There is nothing there.</exception>
    public static DirectoryFiles From(string path)
    {
        var files = new DirectoryFiles();
        if (Directory.Exists(path))
        {
            foreach (var file in Directory.EnumerateFiles(path).Order(StringComparer.Ordinal)) files.Add(Path.GetFileName(file), () => File.OpenRead(file));
            if (files._files.Count == 0) throw new RefusedException($"There is no file in {path}.");
        }
        else if (File.Exists(path)) files.Add(Path.GetFileName(path), () => File.OpenRead(path));
        else throw new RefusedException($"There is no file or folder {path}.");
        return files;
    }

    /// <summary>Files that somebody selected together; a zip among them is opened.</summary>
    public static DirectoryFiles From(IEnumerable<DirectoryFile> selected)
    {
        var files = new DirectoryFiles();
        foreach (var file in selected) files.Add(Path.GetFileName(file.Name), file.Open);
        return files;
    }

    /// <summary>All files as one zip, to be kept until they are loaded.</summary>
    public byte[] Pack()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in _files)
            {
                using var from = file.Open();
                using var to = zip.CreateEntry(file.Name).Open();
                from.CopyTo(to);
            }
        }
        return packed.ToArray();
    }

    private void Add(string name, Func<Stream> open)
    {
        if (name.StartsWith('.')) return;
        if (name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)) AddZip(name, open);
        else _files.Add(new DirectoryFile(name, open));
    }

    private void AddZip(string name, Func<Stream> open)
    {
        try
        {
            using var zip = new ZipArchive(open(), ZipArchiveMode.Read);
            var entries = zip.Entries.Where(entry => entry.Name.Length > 0 && entry.Name[0] != '.' && !entry.FullName.StartsWith("__MACOSX", StringComparison.Ordinal)).ToList();
            if (entries.Exists(entry => entry.FullName == "[Content_Types].xml")) Faults.Stops(name, "This is an Office document, not a zip of CSV files: save each sheet as \"CSV UTF-8\".");
            else if (entries.Count > MostFiles) Faults.Stops(name, $"This zip holds {entries.Count:N0} files; a directory has at most {MostFiles}.");
            else if (entries.Sum(entry => entry.Length) > LargestUnpacked) Faults.Stops(name, "Unpacked, this zip would be larger than 250 MB, so it was not opened.");
            else foreach (var entry in entries) _files.Add(new DirectoryFile(entry.Name, Unpacking(open, entry.FullName, entry.Length)));
        }
        catch (Exception fault) when (fault is InvalidDataException or ArgumentOutOfRangeException or EndOfStreamException)
        {
            Faults.Stops(name, "This is not a zip file, or it is damaged: make it again, or select the CSV files themselves.");
        }
    }

    private static Func<Stream> Unpacking(Func<Stream> open, string entry, long length) => () =>
    {
        var zip = new ZipArchive(open(), ZipArchiveMode.Read);
        return new AtMost(zip.GetEntry(entry)!.Open(), length, zip);
    };

    /// <summary>A zip may say that a file is small and unpack without end: reading stops at the size it gave.</summary>
    private sealed class AtMost(Stream inner, long length, ZipArchive zip) : Stream
    {
        private long _left = length;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = inner.Read(buffer, offset, count);
            _left -= read;
            return _left >= 0 ? read : throw new InvalidDataException("The zip unpacks to more than it says.");
        }

        public override void Flush() => inner.Flush();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
                zip.Dispose();
            }
            base.Dispose(disposing);
        }
    }
}
