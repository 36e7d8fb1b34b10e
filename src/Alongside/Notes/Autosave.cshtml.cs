using Alongside.Ledger;
using Alongside.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Notes;

/// <summary>Where the page sends a note while it is being written; the answer says when it was saved, or in plain words why not.</summary>
public sealed class AutosaveModel(WriteNote write, ChangeDraft change, AgencyClock clock) : PageModel
{
    [BindProperty]
    public NoteForm Form { get; set; } = new();

    [WhileTyping]
    public async Task<IActionResult> OnPost()
    {
        try
        {
            var note = Form.Version == 0 ? await write.Run(Form) : await change.Run(Form);
            return new JsonResult(new { version = note.Version, said = $"Saved {clock.ToLocal(clock.Now):t}{Unread()}" });
        }
        catch (ValidationException faults)
        {
            return Not(StatusCodes.Status400BadRequest, faults.Errors.First().ErrorMessage);
        }
        catch (StaleException)
        {
            return Not(StatusCodes.Status409Conflict, "This draft was saved from another window meanwhile: press Keep as draft to see both.");
        }
        catch (RefusedException refusal)
        {
            return Not(StatusCodes.Status409Conflict, $"{refusal.Message} Press Keep as draft to go on from here.");
        }
    }

    /// <summary>A date that cannot be read does not keep the text from being saved.</summary>
    private string Unread() => ModelState.IsValid ? "" : ", but not all of it: " + ModelState.Values.SelectMany(value => value.Errors).First().ErrorMessage;

    private static JsonResult Not(int status, string why) => new(new { said = $"Not saved. {why}" }) { StatusCode = status };
}
