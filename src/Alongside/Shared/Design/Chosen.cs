using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Alongside.Shared.Design;

/// <summary>Which of the offered answers are chosen: what was posted, else what the model holds, else what the list says.</summary>
internal sealed class Chosen
{
    private readonly HashSet<string>? values;

    private Chosen(IEnumerable<string>? values) => this.values = values?.ToHashSet(StringComparer.Ordinal);

    public static Chosen From(FormValue value) => new(value.WasTyped ? value.TypedValues : value.Model switch
    {
        null => null,
        string text => [text],
        IEnumerable many => many.Cast<object?>().Select(Text),
        var one => [Text(one)],
    });

    public bool Has(SelectListItem item) => values?.Contains(item.Value ?? item.Text) ?? item.Selected;

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
