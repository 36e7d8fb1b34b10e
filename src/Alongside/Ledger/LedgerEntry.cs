using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Alongside.Shared.Database;

namespace Alongside.Ledger;

/// <summary>One act or one view: who, when, what, on what, why. Written once, never changed.</summary>
[Bookkeeping]
public sealed class LedgerEntry
{
    public long Seq { get; private set; }

    public required Guid Id { get; init; }
    public required DateTime At { get; init; }
    public required Guid WorkerId { get; init; }
    public required string WorkerName { get; init; }

    /// <summary>The act's name, for example <c>note.signed</c> or <c>case.viewed</c>.</summary>
    public required string Act { get; init; }
    public required Guid SubjectId { get; init; }
    public Guid? CaseId { get; init; }

    /// <summary>What the subject was called at the time, for readers.</summary>
    public required string About { get; init; }
    public string? Reason { get; init; }

    /// <summary>The changed fields, as JSON of <see cref="Change"/>s; empty for a view.</summary>
    public required string Changes { get; init; }
    public bool IsView { get; init; }

    /// <summary>RFC 9162 leaf hash of this entry, hexadecimal.</summary>
    public string LeafHash { get; private set; } = "";
    public ICollection<LedgerPerson> People { get; init; } = [];

    /// <summary>Of a list or a search: the people and cases it showed, as <see cref="ShownIds"/> packs them. Null for everything else.</summary>
    public byte[]? Shown { get; init; }

    public void Seal() => LeafHash = Convert.ToHexStringLower(Leaf());

    /// <summary>What <see cref="LeafHash"/> must be: of every field with its length, so that no two entries ever read the same.</summary>
    public byte[] Leaf()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([0]);
        string?[] fields =
        [
            Id.ToString(), At.ToString("O", CultureInfo.InvariantCulture), WorkerId.ToString(), WorkerName, Act, SubjectId.ToString(), CaseId?.ToString(), About, Reason,
            Changes, IsView ? "view" : "change", string.Join(',', People.Select(person => person.PersonId).Order()),
        ];
        foreach (var field in fields) Append(hash, field is null ? null : Encoding.UTF8.GetBytes(field));
        Append(hash, Shown);
        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, byte[]? field)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, field?.Length ?? -1);
        hash.AppendData(length);
        hash.AppendData(field ?? []);
    }
}

/// <summary>A person an entry is about.</summary>
[Bookkeeping]
public sealed class LedgerPerson
{
    public long Seq { get; private set; }
    public required Guid PersonId { get; init; }
}
