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

    public void Seal()
    {
        var people = string.Join(',', People.Select(person => person.PersonId).Order());
        var leaf = string.Join('\u001f', Id, At.ToString("O"), WorkerId, WorkerName, Act, SubjectId, CaseId, About, Reason, Changes, IsView, people);
        LeafHash = Convert.ToHexStringLower(SHA256.HashData([0, .. Encoding.UTF8.GetBytes(leaf)]));
    }
}

/// <summary>A person an entry is about.</summary>
[Bookkeeping]
public sealed class LedgerPerson
{
    public long Seq { get; private set; }
    public required Guid PersonId { get; init; }
}
