using Alongside.ServiceDirectory.Hsds;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.ServiceDirectory;

/// <summary>Select files, see what is wrong and what would change, then load all of it or nothing.</summary>
[RequestSizeLimit(80 * 1024 * 1024)]
[RequestFormLimits(MultipartBodyLengthLimit = 80 * 1024 * 1024)]
public sealed class ImportModel(AlongsideDb db, Me me, AgencyClock clock, UploadDirectory upload, ImportDirectory import) : RoomPage
{
    private const int MostShown = 300;

    [BindProperty]
    public DirectoryUploadForm Form { get; set; } = new();

    /// <summary>The upload that is being checked.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Upload { get; set; }

    public DirectoryResult? Checked { get; private set; }
    public IReadOnlyList<Fault> Shown { get; private set; } = [];
    public int LeftOut => Checked!.Faults.Count(fault => fault.Gravity == Gravity.LeftOut);
    public IReadOnlyList<string> Sources { get; private set; } = [];
    public IReadOnlyList<DirectoryImport> Earlier { get; private set; } = [];

    public override async Task Load()
    {
        if (Upload is { } id)
        {
            var (_, issue) = await db.Waiting(id, me);
            Checked = await db.Check(issue, clock.Today);
            Shown = [.. Checked.Faults.OrderBy(fault => fault.Gravity).Take(MostShown)];
            return;
        }
        Earlier = await db.DirectoryImports.AsNoTracking().Where(row => row.Loaded != null).OrderByDescending(row => row.Uploaded).Take(10).ToListAsync();
        Sources = [.. Earlier.Select(row => row.Source).Distinct()];
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        var id = await upload.Run(Form);
        return LocalRedirect($"/directory/import?upload={id}");
    }

    public async Task<IActionResult> OnPostConfirm()
    {
        var (_, issue) = await db.Waiting(Upload.GetValueOrDefault(), me);
        var result = await import.Run(issue);
        return Done($"Loaded: {result.Change.InWords}.", "/directory/import");
    }
}
