using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Alongside.Shared;

namespace Alongside.Safekeeping;

public sealed record ArchivedFile(string Path, long Bytes, string Sha256);

/// <summary>What an archive holds, as its last entry <c>manifest.json</c> says.</summary>
public sealed record Manifest(int Format, DateTime Made, string Program, string Database, IReadOnlyList<ArchivedFile> Files)
{
    public const int Known = 1;
}

/// <summary>One file with everything: the database, the keys and files of the data folder, and a hash of each.</summary>
internal static class Archive
{
    public const string ManifestName = "manifest.json";
    public const string Sqlite = "database/alongside.db";
    public const string Postgres = "database/postgres.sql";
    public const string Files = "files/";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Writes the archive under another name beside its place and moves it there when it is whole and on the disk.</summary>
    public static async Task<Manifest> Write(string to, Manifest about, IEnumerable<(string Name, string File)> files, CancellationToken stop)
    {
        var part = $"{to}.{Guid.NewGuid():N}.part";
        try
        {
            var archived = new List<ArchivedFile>();
            await using (var stream = NewFile(part))
            {
                await using (var zip = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, stop))
                {
                    foreach (var (name, file) in files) archived.Add(await Add(zip, name, file, stop));
                    await using var manifest = await zip.CreateEntry(ManifestName).OpenAsync(stop);
                    await JsonSerializer.SerializeAsync(manifest, about with { Files = archived }, Json, stop);
                }
                stream.Flush(flushToDisk: true);
            }
            File.Move(part, to, overwrite: false);
            return about with { Files = archived };
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <exception cref="RefusedException">It is no archive of Alongside, or one of a later program.</exception>
    public static async Task<Manifest> ReadManifest(string from, CancellationToken stop)
    {
        if (!File.Exists(from)) throw new RefusedException($"There is no file {from}.");
        try
        {
            await using var zip = await ZipFile.OpenReadAsync(from, stop);
            await using var entry = await (zip.GetEntry(ManifestName) ?? throw new InvalidDataException()).OpenAsync(stop);
            var manifest = await JsonSerializer.DeserializeAsync<Manifest>(entry, Json, stop) ?? throw new InvalidDataException();
            Refusal.If(manifest.Format == Manifest.Known ? null : $"The file {from} was made by a newer program ({manifest.Program}): install that one.");
            return manifest;
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException)
        {
            throw new RefusedException($"The file {from} is not a backup of Alongside, or was cut short.");
        }
    }

    /// <summary>Unpacks everything into an empty folder, and accepts it only if each file is there, as long and as it was, and no other.</summary>
    public static async Task Unpack(string from, Manifest manifest, string folder, CancellationToken stop)
    {
        try
        {
            await using var zip = await ZipFile.OpenReadAsync(from, stop);
            Refusal.If(zip.Entries.Count == manifest.Files.Count + 1 ? null : Damaged(from, "it holds other files than its manifest says"));
            foreach (var file in manifest.Files)
            {
                var entry = zip.GetEntry(file.Path) ?? throw new RefusedException(Damaged(from, $"{file.Path} is missing"));
                var place = Path.GetFullPath(Path.Combine(folder, file.Path));
                Refusal.If(place.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? null : Damaged(from, $"{file.Path} leads out of its folder"));
                Directory.CreateDirectory(Path.GetDirectoryName(place)!);
                await using var packed = await entry.OpenAsync(stop);
                await using var unpacked = NewFile(place);
                var (bytes, hash) = await Copy(packed, unpacked, file.Bytes, stop);
                unpacked.Flush(flushToDisk: true);
                Refusal.If(bytes == file.Bytes && hash == file.Sha256 ? null : Damaged(from, $"{file.Path} is not as it was"));
            }
        }
        catch (InvalidDataException)
        {
            throw new RefusedException(Damaged(from, "it cannot be unpacked"));
        }
    }

    private static string Damaged(string from, string what) => $"The file {from} is damaged: {what}. Nothing was changed.";

    private static async Task<ArchivedFile> Add(ZipArchive zip, string name, string file, CancellationToken stop)
    {
        await using var reader = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, useAsync: true);
        await using var entry = await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(stop);
        var (bytes, hash) = await Copy(reader, entry, long.MaxValue, stop);
        return new(name, bytes, hash);
    }

    private static async Task<(long Bytes, string Sha256)> Copy(Stream from, Stream to, long most, CancellationToken stop)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (buffer, total) = (new byte[1 << 16], 0L);
        for (int read; total <= most && (read = await from.ReadAsync(buffer, stop)) > 0; total += read)
        {
            hash.AppendData(buffer, 0, read);
            await to.WriteAsync(buffer.AsMemory(0, read), stop);
        }
        return (total, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>It holds everything, keys too: for the user of this program alone.</summary>
    private static FileStream NewFile(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 1 << 16, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new(path, options);
    }
}
