using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Alongside.Shared.Design;

/// <summary>Every component in every state, for those who build pages; it exists in development only.</summary>
public sealed class GalleryModel(AgencyClock clock) : PageModel
{
    [BindProperty]
    public GalleryForm Form { get; set; } = new();

    public DateOnly Today => clock.Today;
    public DateTime Now => clock.Now;

    public static IReadOnlyList<SelectListItem> Languages { get; } =
        [new("English", "en"), new("Español", "es"), new("العربية", "ar"), new("Tiếng Việt", "vi")];

    public static IReadOnlyList<SelectListItem> Ways { get; } =
        [new("Visit", "visit"), new("Phone", "phone"), new("Office", "office"), new("Not reached", "none")];

    public void OnGet(string? state)
    {
        if (state == "done")
            TempData["Done"] = "The call is done. It stays on the timeline.";
    }

    public void OnPost()
    {
        if (string.IsNullOrWhiteSpace(Form.Title))
            ModelState.AddModelError("Form.Title", "Say in a few words what this is about.");
        if (Form.Way is null)
            ModelState.AddModelError("Form.Way", "Choose how it happened.");
        if (!Form.Agreed)
            ModelState.AddModelError("Form.Agreed", "Tick this when it was agreed.");
    }

    public PartialViewResult OnGetLookUp(string? q) => Partial("/Shared/_Options.cshtml", Languages
        .Where(item => item.Text.Contains(q ?? "", StringComparison.CurrentCultureIgnoreCase))
        .Select(item => new LookUpOption(item.Value, item.Text, "spoken here")));
}

public sealed class GalleryForm
{
    public string? Title { get; set; }
    public string? What { get; set; } = "They met me at the door. The letter came in English; it should be read aloud before it is signed.";
    public DateOnly? Day { get; set; }
    public TimeOnly? Hour { get; set; } = new(9, 30);
    public int? Minutes { get; set; } = 50;
    public string? Language { get; set; } = "es";
    public string? Way { get; set; } = "visit";
    public List<string> Also { get; set; } = ["phone"];
    public bool Agreed { get; set; }
    public string? Password { get; set; }
    public string? Spoken { get; set; }
    public string? SpokenId { get; set; }
}
