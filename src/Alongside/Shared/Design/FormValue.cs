using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Alongside.Shared.Design;

/// <summary>One value of a form as the page must show it: the name it posts under, what was typed, what is wrong with it.</summary>
internal sealed class FormValue
{
    private readonly ModelStateEntry? state;
    private readonly object? model;
    private readonly BothVersions? both;

    public FormValue(ModelExpression expression, ViewContext view)
    {
        Name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        Id = IdOf(Name);
        view.ViewData.ModelState.TryGetValue(Name, out state);
        model = expression.Model;
        both = BothVersions.Of(view.HttpContext);
        Type = Nullable.GetUnderlyingType(expression.ModelExplorer.ModelType) ?? expression.ModelExplorer.ModelType;
    }

    /// <summary>An answer that its page shows itself, as it reads.</summary>
    public FormValue(string name, string? said, HttpContext http)
    {
        (Name, Id, model, both, Type) = (name, IdOf(name), said, BothVersions.Of(http), typeof(string));
    }

    public string Name { get; }
    public string Id { get; }
    public Type Type { get; }
    public object? Model => model;
    public string? Error => state?.Errors.FirstOrDefault() is { } error
        ? error.ErrorMessage is { Length: > 0 } message ? message : Words.NotReadable
        : null;

    /// <summary>What was posted under this name, when the page is shown again.</summary>
    public string? Typed => state?.AttemptedValue;

    public IReadOnlyList<string> TypedValues => state?.RawValue switch
    {
        string[] many => many,
        string one => [one],
        _ => state?.AttemptedValue is { } text ? [text] : [],
    };

    /// <summary>What somebody else saved here meanwhile, as a page would post it; null when there is nothing to choose.</summary>
    public string[]? Theirs => both?.Theirs.GetValueOrDefault(Name);

    /// <summary>How both versions read, where the form asks in words of its own.</summary>
    public ChangedAnswer? InWords => both?.InWords.GetValueOrDefault(Name);

    public bool TakesTheirs => both?.Taken.Contains(Name) == true;

    /// <summary>The value is somebody else's, which its writer had not touched.</summary>
    public bool WasTakenOver => both?.TakenOver.Contains(Name) == true;

    /// <summary>What stands in the form, as a page would post it.</summary>
    public string[] Mine => WasTyped ? [.. TypedValues] : new FormPart(Name, () => model, _ => { }).Posted;

    public bool WasTyped => state is { RawValue: not null } or { AttemptedValue: not null };

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");
}
