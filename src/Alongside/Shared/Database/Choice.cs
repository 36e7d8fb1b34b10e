using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Shared.Database;

/// <summary>A row that a form offers to choose.</summary>
public sealed record Choice(string Name, Guid Id);

public static class ChoiceReading
{
    /// <summary>Rows as the choices of a form. Ids become text here and never in SQL: SQLite writes them in capitals, which no answer given before fits.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> AsChoices<T>(this IQueryable<T> rows, Expression<Func<T, Choice>> choice) =>
        [.. (await rows.Select(choice).ToListAsync()).Select(row => new SelectListItem(row.Name, row.Id.ToString()))];
}
