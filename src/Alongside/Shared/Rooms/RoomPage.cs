using Alongside.Shared.Design;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Shared.Rooms;

/// <summary>
/// A page of a room. <see cref="Load"/> reads what the page shows; it runs for a GET and again when a form comes back
/// with faults or a refusal, so that everything typed is shown once more beside the message.
/// </summary>
public abstract class RoomPage : PageModel
{
    /// <summary>The bound property that the act's fault messages belong to.</summary>
    public virtual string FormName => "Form";

    public abstract Task Load();

    /// <summary>The answers of the page's form, by which two versions of it are compared.</summary>
    internal virtual IEnumerable<FormPart> AnswersOf(object form) => FormPart.Of(form, FormName);

    /// <summary>Redirects with a sentence of what was done.</summary>
    protected IActionResult Done(string sentence, string url)
    {
        TempData["Done"] = sentence;
        return LocalRedirect(url);
    }
}
