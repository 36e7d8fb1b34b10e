using Alongside.Shared.Design;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Primitives;

namespace Alongside.Shared.Web;

/// <summary>Where a form was shown with both versions of an answer, the one that was chosen is the one that is read.</summary>
internal sealed class TakeTheirs : IAsyncResourceFilter
{
    public const string Choice = "_take:";
    public const string Theirs = "_theirs:";

    /// <summary>Names another answer that goes with this one: the id beside a name.</summary>
    public const string With = "_with:";
    public const string TheirsIsTaken = "theirs";

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var (request, http) = (context.HttpContext.Request, context.HttpContext);
        if (HttpMethods.IsPost(request.Method) && http.ShownAgain() is null && request.HasFormContentType && request.Form.Keys.Any(name => name.StartsWith(Choice, StringComparison.Ordinal)))
        {
            http.Items[typeof(TakeTheirs)] = request.Form;
            request.Form = Chosen(request.Form);
        }
        await next();
    }

    /// <summary>The form is not sent yet, only shown once more: what is chosen on it is not taken yet.</summary>
    public static void NotYet(HttpContext http)
    {
        if (http.Items[typeof(TakeTheirs)] is IFormCollection asking) http.Request.Form = asking;
    }

    private static FormCollection Chosen(IFormCollection form)
    {
        string[] asking = [Choice, Theirs, With];
        var fields = form.Where(field => !asking.Any(part => field.Key.StartsWith(part, StringComparison.Ordinal)))
            .ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
        foreach (var (key, choice) in form.Where(field => field.Key.StartsWith(Choice, StringComparison.Ordinal)))
        {
            var name = key[Choice.Length..];
            if (choice != TheirsIsTaken) continue;
            foreach (var taken in form[With + name].OfType<string>().Prepend(name)) fields[taken] = new StringValues(form[Theirs + taken].ToArray());
        }
        return new FormCollection(fields, form.Files);
    }
}
