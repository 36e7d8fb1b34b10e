using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Shared;

/// <summary>What went wrong, in plain words; a bug shows a reference number that the log bears too, never its trace.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel : PageModel
{
    public string Heading { get; private set; } = "";
    public string Sentence { get; private set; } = "";
    public string? Reference { get; private set; }

    public void OnGet(int? code) => Explain(code);

    public void OnPost(int? code) => Explain(code);

    private void Explain(int? code)
    {
        (Heading, Sentence) = code switch
        {
            400 => ("This could not be read", "The page was open too long or something in the form was broken. Go back: what you typed is still in the form, then save again."),
            403 => ("Not for your role", "Your role does not open this page. If your work needs it, ask an administrator."),
            404 => ("Nothing to see here", "There is no such page, or it is not yours to see. Check the address, or search from the top of the page."),
            405 => ("Nothing to see here", "This address cannot be opened like that."),
            409 => ("Not possible now", "The rules do not allow this at the moment."),
            413 => ("Too much at once", "This is more than one form can take. Go back: what you typed is still in the form; make it shorter, then save again."),
            429 => ("One moment", "Too many tries in a short time. Wait a minute, then try again."),
            _ => ("Something broke on our side", "It was not you. Your last saved work is safe. Tell your administrator the reference below if it happens again."),
        };
        if (code is null) Reference = Activity.Current?.Id ?? HttpContext.TraceIdentifier;
    }
}
