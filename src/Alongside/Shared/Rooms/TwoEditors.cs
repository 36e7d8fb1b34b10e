using System.Reflection;
using Alongside.Shared.Design;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Shared.Rooms;

/// <summary>Reads the form as a fresh page would show it, and puts it beside what was typed.</summary>
internal static class TwoEditors
{
    public static async Task PutSideBySide(RoomPage page)
    {
        if (FormOf(page) is not var (property, mine) || await Fresh(page, property, mine) is not { } theirs) return;
        var http = page.HttpContext;
        var both = BothVersions.Compare(page.AnswersOf(mine), page.AnswersOf(theirs), http.Request.Form[BothVersions.Opened]);
        var version = theirs.GetType().GetProperty("Version")!;
        version.SetValue(mine, version.GetValue(theirs));
        foreach (var name in both.TakenOver.Append($"{page.FormName}.Version")) page.ModelState.Remove(name);
        http.Items[BothVersions.Opened] = BothVersions.Write(page.AnswersOf(theirs));
        both.ShowOn(http);
    }

    /// <summary>What the form says, as far as can be told of a form that bears a version.</summary>
    public static string? Opened(HttpContext http)
    {
        if (http.Items[BothVersions.Opened] is string now) return now;
        if (HttpMethods.IsPost(http.Request.Method) && http.Request.HasFormContentType) return http.Request.Form[BothVersions.Opened];
        return http.Items[typeof(RoomPage)] is RoomPage page && FormOf(page) is var (_, form) ? BothVersions.Write(page.AnswersOf(form)) : null;
    }

    private static (PropertyInfo Property, object Form)? FormOf(RoomPage page) =>
        page.GetType().GetProperty(page.FormName) is { CanWrite: true } property && property.GetValue(page) is { } form && form.GetType().GetProperty("Version") is not null
            ? (property, form) : null;

    private static object? Value(object form, string name) => form.GetType().GetProperty(name)?.GetValue(form);

    /// <summary>Null when the page would not show its form now: what it is about was finished, or is gone.</summary>
    private static async Task<object?> Fresh(RoomPage page, PropertyInfo property, object mine)
    {
        var get = page.PageContext.ActionDescriptor.HandlerMethods.FirstOrDefault(handler => handler.Name is null && HttpMethods.IsGet(handler.HttpMethod));
        if (get is null || get.Parameters.Count > 0) return null;
        property.SetValue(page, Activator.CreateInstance(property.PropertyType));
        try
        {
            var shown = get.MethodInfo.Invoke(page, null);
            if (shown is Task reading) await reading;
            var result = (shown as Task<IActionResult>)?.Result ?? shown as IActionResult;
            var theirs = property.GetValue(page);
            return result is null or PageResult && Equals(Value(mine, "Id"), Value(theirs!, "Id")) ? theirs : null;
        }
        finally
        {
            property.SetValue(page, mine);
        }
    }
}
