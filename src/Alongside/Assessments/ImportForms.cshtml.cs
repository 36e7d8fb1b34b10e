using System.Text;
using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Alongside.Assessments;

/// <summary>Brings published forms in, several files at once: all of them, or none and every fault with its place.</summary>
[RequestSizeLimit(12 * FormFile.LargestBytes)]
public sealed class ImportFormsModel(Acting acting, ImportForm import) : RoomPage
{
    [BindProperty]
    public List<IFormFile> Files { get; set; } = [];

    [BindProperty]
    public Sensitivity Label { get; set; }

    public IReadOnlyList<FormFile> Checked { get; private set; } = [];
    public IEnumerable<SelectListItem> Labels => Enum.GetValues<Sensitivity>().Select(label => new SelectListItem(label.InWords(), label.ToString()));

    public override Task Load() => Task.CompletedTask;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost()
    {
        if (Files.Count == 0) return Again(nameof(Files), "Choose one or more files.");
        if (Files.Find(file => file.Length > FormFile.LargestBytes) is { } large)
            return Again(nameof(Files), $"{Path.GetFileName(large.FileName)} is larger than 4 MB: that is not a form.");
        Checked = await Task.WhenAll(Files.Select(Read));
        if (Checked.FirstOrDefault(file => !file.CanBeUsed) is not null)
            return Again(nameof(Files), "Nothing was imported: see below what is wrong, and where.");
        if (Checked.DistinctBy(file => file.Json).Count() < Checked.Count) return Again(nameof(Files), "The same file is there twice: choose each once.");
        var last = Checked[^1];
        using (acting.Together())
            foreach (var file in Checked.SkipLast(1)) await import.Run(file, Label);
        await import.Run(last, Label);
        return Done(Checked.Count == 1 ? $"{last.Form!.Title} is in use." : $"{Checked.Count} forms are in use.", "/assessments/forms");
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Again(string field, string message)
    {
        ModelState.AddModelError(field, message);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private static async Task<FormFile> Read(IFormFile file)
    {
        using var reader = new StreamReader(file.OpenReadStream(), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        return FormFile.Read(Path.GetFileName(file.FileName), await reader.ReadToEndAsync());
    }
}
