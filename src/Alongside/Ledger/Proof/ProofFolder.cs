using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.Ledger.Proof;

/// <summary>
/// What is kept of the ledger outside the database, in the folder <c>ledger</c> of the data folder: <c>leaves</c> (number and hash of each
/// entry, forty bytes), <c>checkpoints</c> (a signed line each) and <c>key.pem</c>, which signs them.
/// </summary>
public sealed class ProofFolder(DatabaseOptions options)
{
    public const int LeafSize = sizeof(long) + SHA256.HashSizeInBytes;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private string Folder => Path.Combine(options.DataFolder, "ledger");
    private string LeavesFile => Path.Combine(Folder, "leaves");
    private string CheckpointsFile => Path.Combine(Folder, "checkpoints");
    private string KeyFile => Path.Combine(Folder, "key.pem");

    public IReadOnlyList<Checkpoint> Checkpoints() => File.Exists(CheckpointsFile) ? Read(CheckpointsFile) : [];

    /// <summary>The checkpoints in a file, this folder's or one that somebody has kept elsewhere. A last line that was not finished is left out.</summary>
    /// <exception cref="RefusedException">A line is no checkpoint.</exception>
    public static IReadOnlyList<Checkpoint> Read(string file)
    {
        var text = File.ReadAllText(file);
        var whole = text[..(text.LastIndexOf('\n') + 1)];
        try
        {
            return [.. whole.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<Checkpoint>(line, Json)!)];
        }
        catch (JsonException)
        {
            throw new RefusedException($"The file {file} has a line that is no checkpoint: it was altered.");
        }
    }

    public static string Line(Checkpoint checkpoint) => JsonSerializer.Serialize(checkpoint, Json);

    /// <summary>Keeps others from adding at the same time; null when somebody does.</summary>
    public FileStream? Lock()
    {
        Directory.CreateDirectory(Folder);
        try
        {
            return new FileStream(Path.Combine(Folder, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>The leaves, open to be added to after those that the last checkpoint covers: what a crash left behind it is cut off.</summary>
    public FileStream OpenLeaves(long covered)
    {
        var leaves = new FileStream(LeavesFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, 1 << 16);
        if (leaves.Length < covered * LeafSize)
        {
            leaves.Dispose();
            throw new RefusedException($"The file {LeavesFile} is shorter than its checkpoints say: it was cut or put back from an older copy.");
        }
        leaves.SetLength(covered * LeafSize);
        leaves.Seek(0, SeekOrigin.End);
        return leaves;
    }

    public static void Write(Stream leaves, long seq, byte[] leaf)
    {
        Span<byte> row = stackalloc byte[LeafSize];
        BinaryPrimitives.WriteInt64BigEndian(row, seq);
        leaf.CopyTo(row[sizeof(long)..]);
        leaves.Write(row);
    }

    /// <summary>The number and hash of each entry that was there, in order.</summary>
    public IEnumerable<(long Seq, byte[] Leaf)> Leaves(long covered)
    {
        if (covered == 0 || !File.Exists(LeavesFile)) yield break;
        using var leaves = new FileStream(LeavesFile, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16);
        var row = new byte[LeafSize];
        for (var read = 0L; read < covered && leaves.ReadAtLeast(row, LeafSize, throwOnEndOfStream: false) == LeafSize; read++)
            yield return (BinaryPrimitives.ReadInt64BigEndian(row), row[sizeof(long)..]);
    }

    public Checkpoint Add(Checkpoint checkpoint)
    {
        using var key = Key();
        var signed = checkpoint with { Signature = Convert.ToBase64String(key.SignData(checkpoint.Signed(), HashAlgorithmName.SHA256)) };
        using var file = new FileStream(CheckpointsFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        file.SetLength(WholeLines(file));
        file.Seek(0, SeekOrigin.End);
        file.Write(Encoding.UTF8.GetBytes(Line(signed) + "\n"));
        file.Flush(flushToDisk: true);
        return signed;
    }

    public bool IsSigned(Checkpoint checkpoint)
    {
        if (!File.Exists(KeyFile)) return false;
        using var key = Key();
        var signature = new byte[128];
        return Convert.TryFromBase64String(checkpoint.Signature, signature, out var length)
            && key.VerifyData(checkpoint.Signed(), signature.AsSpan(0, length), HashAlgorithmName.SHA256);
    }

    private ECDsa Key()
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        if (File.Exists(KeyFile)) key.ImportFromPem(File.ReadAllText(KeyFile));
        else OnlyMine.Write(KeyFile, key.ExportPkcs8PrivateKeyPem());
        return key;
    }

    private static long WholeLines(FileStream file)
    {
        var length = file.Length;
        for (; length > 0; length--)
        {
            file.Position = length - 1;
            if (file.ReadByte() == '\n') break;
        }
        return length;
    }
}
