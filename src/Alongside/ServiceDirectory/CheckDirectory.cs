using Alongside.ServiceDirectory.Hsds;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.ServiceDirectory;

/// <summary>What loading the files would do. Saves nothing.</summary>
public static class CheckDirectory
{
    public static async Task<DirectoryResult> Check(this AlongsideDb db, DirectoryIssue issue, DateOnly today)
    {
        var (read, faults) = ReadDirectory.From(issue.Files);
        var nothing = new Counts(0, 0, 0, 0);
        if (faults.Stop) return new DirectoryResult(new DirectoryChange(issue.Source, nothing, nothing, nothing, 0, 0, 0, 0), faults.All);
        var change = await new DirectoryLoader(db).Apply(read, issue.Source, today);
        db.ChangeTracker.Clear();
        return new DirectoryResult(change, faults.All);
    }

    /// <summary>An upload of the worker that is not loaded yet, with its files.</summary>
    public static async Task<(DirectoryImport Upload, DirectoryIssue Issue)> Waiting(this AlongsideDb db, Guid uploadId, Me me)
    {
        var upload = await db.DirectoryImports.AsNoTracking().FirstOrDefaultAsync(row => row.Id == uploadId && row.Loaded == null && row.WorkerId == me.Id).OrMissing();
        var content = upload.Content!;
        var files = DirectoryFiles.From([new DirectoryFile("upload.zip", () => new MemoryStream(content, writable: false))]);
        return (upload, new DirectoryIssue(files, upload.Source) { UploadId = upload.Id });
    }
}
