using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Alongside.Shared.Design;

/// <summary>One answer of a form: the name it posts under, and how to read and set it.</summary>
internal sealed record FormPart(string Name, Func<object?> Get, Action<object?> Set)
{
    /// <summary>What is asked, on a form that asks in words of its own; null on one of ours, where its field says it.</summary>
    public string? Question { get; init; }

    /// <summary>What was posted as people read it.</summary>
    public Func<string[], string> Say { get; init; } = posted => string.Join(", ", posted);

    /// <summary>What a page would post for it: one text, or one for each of several choices.</summary>
    public string[] Posted => Get() switch
    {
        null => [],
        string text => [Lines(text)],
        IEnumerable many when Question is not null => [.. many.Cast<object?>().Select(Text)],
        IEnumerable many => [.. many.Cast<object?>().Select(Text).Order(StringComparer.Ordinal)],
        var one => [Text(one)],
    };

    /// <summary>The answers of a form object, whatever they are called; not its id, nor the version it was opened with.</summary>
    public static IEnumerable<FormPart> Of(object form, string name)
    {
        foreach (var property in form.GetType().GetProperties().Where(IsAnswer))
        {
            var under = $"{name}.{property.Name}";
            if (property.GetValue(form) is IDictionary entries)
            {
                foreach (var part in Entries(entries, under)) yield return part;
            }
            else if (IsGroup(property.PropertyType))
            {
                if (property.GetValue(form) is { } group)
                    foreach (var part in Of(group, under)) yield return part;
            }
            else
            {
                yield return new FormPart(under, () => property.GetValue(form), value => property.SetValue(form, value));
            }
        }
    }

    private static IEnumerable<FormPart> Entries(IDictionary entries, string name)
    {
        foreach (var key in entries.Keys.Cast<object>().ToList())
        {
            var under = $"{name}[{Text(key)}]";
            if (entries[key] is { } value && IsGroup(value.GetType()))
            {
                foreach (var part in Of(value, under)) yield return part;
            }
            else
            {
                yield return new FormPart(under, () => entries[key], given => entries[key] = given);
            }
        }
    }

    private static bool IsAnswer(PropertyInfo property) =>
        property is { CanRead: true, CanWrite: true } && property.GetIndexParameters().Length == 0 && property.Name is not ("Id" or "Version");

    private static bool IsGroup(Type type) =>
        type.IsClass && type != typeof(string) && !typeof(IEnumerable).IsAssignableFrom(type) && type.Namespace?.StartsWith(nameof(Alongside), StringComparison.Ordinal) == true;

    private static string Text(object? value) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        DateTime at => at.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        string text => Lines(text),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Lines(string text) => text.ReplaceLineEndings("\n").Trim();
}
