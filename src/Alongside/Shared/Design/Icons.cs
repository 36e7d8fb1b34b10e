using System.Collections.Frozen;
using Microsoft.AspNetCore.Html;

namespace Alongside.Shared.Design;

/// <summary>Our icons, drawn on a 24 by 24 grid in one line weight.</summary>
internal static class Icons
{
    private static readonly FrozenSet<string> Turning = FrozenSet.ToFrozenSet(["next", "previous", "send", "undo", "sign-out", "arrow"]);

    private static readonly FrozenDictionary<string, string> Drawings = new Dictionary<string, string>
    {
        ["add"] = "M12 5v14M5 12h14",
        ["alert"] = "M12 4 2.8 19.5h18.4ZM12 10v4.5M12 17.2v.1",
        ["arrow"] = "M4 12h15M13 6l6 6-6 6",
        ["book"] = "M12 6.5C10 5 7 4.5 4 4.5v14c3 0 6 .5 8 2 2-1.5 5-2 8-2v-14c-3 0-6 .5-8 2v14",
        ["calendar"] = "M4 6.5h16V20H4ZM4 10.5h16M8.5 4v4M15.5 4v4M8 14.5h2M14 14.5h2",
        ["chart"] = "M4 4v16h16M8.5 16v-4M12.5 16V8M16.5 16v-6",
        ["check"] = "M4.5 12.5 10 18 19.5 7",
        ["clock"] = "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.5V12l3 2",
        ["close"] = "M6 6l12 12M18 6 6 18",
        ["down"] = "M6 9.5l6 6 6-6",
        ["download"] = "M12 4v11M7 10.5l5 5 5-5M4.5 20h15",
        ["file"] = "M6 3.5h8l4.5 4.5v12.5H6ZM14 3.5V8h4.5M9 13h6M9 16.5h6",
        ["filter"] = "M4 5.5h16L14 13v6.5l-4-2V13Z",
        ["flag"] = "M5.5 21V4M5.5 5c5-2.5 7 2.5 13 0v9c-6 2.5-8-2.5-13 0",
        ["goal"] = "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 11.9v.2",
        ["help"] = "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM9.5 9.8c0-3.3 5-3.3 5 0 0 2-2.5 2-2.5 4M12 16.7v.1",
        ["history"] = "M4.5 8.5A8.5 8.5 0 1 1 3.5 12M4 4v4.5h4.5M12 8v4.5l3 1.7",
        ["home"] = "M3.5 11.5 12 4l8.5 7.5M6 9.5V20h12V9.5M10 20v-6h4v6",
        ["inbox"] = "M4 13.5 6.5 5h11l2.5 8.5V20H4ZM4 13.5h4.5l1.5 3h4l1.5-3H20",
        ["key"] = "M8 11.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM11.3 12.7 20 4M16.5 7.5l3 3",
        ["language"] = "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM3.5 12h17M12 3.5c-5 5-5 12 0 17M12 3.5c5 5 5 12 0 17",
        ["link"] = "M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17",
        ["lock"] = "M5.5 10.5h13V20h-13ZM8 10.5V8a4 4 0 0 1 8 0v2.5M12 14v2.5",
        ["mail"] = "M3.5 6h17v12.5h-17ZM4 6.5l8 6.5 8-6.5",
        ["more"] = "M5 11.2a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6ZM12 11.2a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6ZM19 11.2a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6Z",
        ["next"] = "M9.5 6l6 6-6 6",
        ["note"] = "M5 4h14v11l-5 5H5ZM19 15h-5v5M8.5 8.5h7M8.5 12h5",
        ["pencil"] = "M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19ZM13.5 7l3.5 3.5",
        ["people"] = "M9 5a3.2 3.2 0 1 0 0 6.4A3.2 3.2 0 0 0 9 5ZM3 19.5c0-7.5 12-7.5 12 0M15.5 5.5a3 3 0 0 1 0 5.7M17 14c2.6.6 4 2.5 4 5.5",
        ["person"] = "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20.5c0-8 15-8 15 0",
        ["phone"] = "M6 3.5h3l1.5 5-2 1.5c1 2.5 3 4.5 5.5 5.5l1.5-2 5 1.5v3c0 1.5-1 2.5-2.5 2.5C10.5 20 4 13.5 3.5 6 3.5 4.5 4.5 3.5 6 3.5Z",
        ["place"] = "M12 21c-4.5-5-6.5-8-6.5-11a6.5 6.5 0 0 1 13 0c0 3-2 6-6.5 11ZM12 7.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4Z",
        ["previous"] = "M14.5 6l-6 6 6 6",
        ["print"] = "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6.5H7Z",
        ["search"] = "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20 20",
        ["send"] = "M3.5 11.5 20.5 4 15 20.5l-4-6.5ZM11 14l9.5-10",
        ["settings"] = "M4 7h9M17 7h3M4 17h3M11 17h9M15 4.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4ZM9 14.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4Z",
        ["shield"] = "M12 3.5 19.5 6v6c0 4.5-3 7-7.5 9-4.5-2-7.5-4.5-7.5-9V6ZM8.5 12l2.5 2.5 4.5-5",
        ["sign-out"] = "M13 4.5H5v15h8M10 12h10.5M16.5 8l4 4-4 4",
        ["sort"] = "M8 10l4-4 4 4M8 14l4 4 4-4",
        ["sun"] = "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4",
        ["supervise"] = "M2.5 12c4.5-8.5 14.5-8.5 19 0-4.5 8.5-14.5 8.5-19 0ZM12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z",
        ["undo"] = "M8.5 4.5 4 9l4.5 4.5M4 9h10a5.5 5.5 0 0 1 0 11h-4",
        ["up"] = "M6 14.5l6-6 6 6",
    }.ToFrozenDictionary();

    public static IEnumerable<string> Names => Drawings.Keys.Order(StringComparer.Ordinal);

    public static IHtmlContent Of(string name, string? label = null)
    {
        var drawing = Drawings.TryGetValue(name, out var known) ? known
            : throw new ArgumentException($"There is no icon '{name}'. There are: {string.Join(", ", Names)}.", nameof(name));
        var svg = Html.Of("svg", "class", Turning.Contains(name) ? "icon turns" : "icon", "viewBox", "0 0 24 24", "focusable", "false",
            "aria-hidden", label is null ? "true" : null, "role", label is null ? null : "img", "aria-label", label);
        return svg.With(Html.Of("path", "d", drawing));
    }
}
