using Alongside.Ledger;
using Alongside.ServiceDirectory.Hsds;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.ServiceDirectory;

/// <summary>The files of a directory and whose issue they are.</summary>
public sealed record DirectoryIssue(DirectoryFiles Files, string Source)
{
    /// <summary>The upload that they were checked as, on the page.</summary>
    public Guid? UploadId { get; init; }
}

/// <summary>What an import did and what it left out.</summary>
public sealed record DirectoryResult(DirectoryChange Change, IReadOnlyList<Fault> Faults);

/// <summary>Loads a whole directory in one save, or nothing of it. The page, the command line and the demo all come here.</summary>
[Act("directory.imported")]
public sealed class ImportDirectory(AlongsideDb db, Acting acting)
{
    /// <exception cref="RefusedException">A fault of the files stops the load; the sentence names the first and how many more there are.</exception>
    public async Task<DirectoryResult> Run(DirectoryIssue issue)
    {
        var source = issue.Source.Trim();
        Refusal.If(source.Length is 0 or > 120 ? "Name the directory in up to 120 characters." : null);
        var (read, faults) = ReadDirectory.From(issue.Files);
        Refusal.If(DirectoryRules.WhyNotLoad(faults));
        var upload = issue.UploadId is { } id ? await db.DirectoryImports.FirstOrDefaultAsync(row => row.Id == id && row.Loaded == null).OrMissing() : NewUpload(issue, source);
        var change = await new DirectoryLoader(db).Apply(read, source, acting.Today);
        upload.Load(change.InWords, acting.Now);
        await acting.Save(this, new Deed(upload.Id, $"Directory \"{source}\"") { Reason = change.InWords });
        return new DirectoryResult(change, faults.All);
    }

    private DirectoryImport NewUpload(DirectoryIssue issue, string source)
    {
        var upload = new DirectoryImport(source, string.Join(", ", issue.Files.All.Select(file => file.Name)), DirectoryRules.HashOf(issue.Files), acting.Me.Id, acting.Now);
        db.DirectoryImports.Add(upload);
        return upload;
    }
}
