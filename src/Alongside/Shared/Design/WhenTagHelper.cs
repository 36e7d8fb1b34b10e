using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Alongside.Shared.Design;

/// <summary>How much <see cref="WhenTagHelper"/> says.</summary>
public enum WhenShow { Distance, Date, Both }

/// <summary><c>&lt;when day="..." due /&gt;</c> or <c>&lt;when at="..." /&gt;</c>: says how far away it is; red when late, amber when near.</summary>
[HtmlTargetElement("when", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WhenTagHelper(AgencyClock clock) : TagHelper
{
    /// <summary>A day on the agency's calendar.</summary>
    public DateOnly? Day { get; set; }

    /// <summary>An instant in UTC.</summary>
    public DateTime? At { get; set; }

    /// <summary>Something had to be done by then: the past is late, not ago.</summary>
    public bool Due { get; set; }

    public WhenShow Show { get; set; }

    /// <summary>The day to count from, when it is not the agency's today.</summary>
    public DateOnly? Today { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Day is null && At is null)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        var now = clock.ToLocal(clock.Now);
        var today = Today ?? clock.Today;
        var local = At is { } utc ? clock.ToLocal(DateTime.SpecifyKind(utc, DateTimeKind.Utc)) : (DateTime?)null;
        var day = Day ?? DateOnly.FromDateTime(local!.Value);

        output.Attributes.SetAttribute("datetime", At is { } instant
            ? instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
            : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        output.Attributes.SetAttribute("title", local?.ToString("f", CultureInfo.CurrentCulture) ?? day.ToString("D", CultureInfo.CurrentCulture));
        if (Due && Urgency(local is { } at ? at < now : day < today, day, today) is { } urgency)
            output.Attributes.SetAttribute("class", $"{output.Attributes["class"]?.Value} {urgency}".TrimStart());

        var distance = local is { } moment ? InstantWords(moment, now, today) : Distance.Of(day, today, Due);
        var date = Distance.Date(day, today) + (local is { } time ? " " + time.ToString("t", CultureInfo.CurrentCulture) : "");
        output.Content.SetContent(Show switch
        {
            WhenShow.Date => date,
            WhenShow.Both when local is { } whole => Whole(whole, now, today),
            WhenShow.Both => $"{date}, {distance}",
            _ => distance,
        });
    }

    /// <summary>"Fri 20 November, 4:50 PM", and how far away when that is within the week.</summary>
    private string Whole(DateTime at, DateTime now, DateOnly today)
    {
        var day = DateOnly.FromDateTime(at);
        var whole = $"{at.ToString("ddd", CultureInfo.CurrentCulture)} {Distance.Date(day, today)}, {at.ToString("t", CultureInfo.CurrentCulture)}";
        if (Math.Abs(day.DayNumber - today.DayNumber) > 6) return whole;
        return $"{whole}, {(now - at is { Ticks: >= 0, TotalHours: < 6 } && day == today ? Distance.Of(at, now) : Distance.Of(day, today, Due))}";
    }

    private string InstantWords(DateTime at, DateTime now, DateOnly today) =>
        Due && DateOnly.FromDateTime(at) < today ? Distance.Of(DateOnly.FromDateTime(at), today, due: true) : Distance.Of(at, now);

    private static string? Urgency(bool past, DateOnly day, DateOnly today) =>
        past ? "late" : day.DayNumber - today.DayNumber <= 1 ? "soon" : null;
}
