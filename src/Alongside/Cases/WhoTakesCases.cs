using System.Linq.Expressions;
using Alongside.Accounts;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases;

/// <summary>The workers who may be put on a case: active, in a role of casework.</summary>
public static class WhoTakesCases
{
    private static readonly Role[] Casework =
        [.. Enumerable.Range(0, (int)Roles.Everyone + 1).Select(sum => (Role)sum).Where(roles => (roles & Roles.Casework) != 0)];

    public static IQueryable<Worker> TakingCases(this IQueryable<Worker> workers) =>
        workers.Where(row => row.State == WorkerState.Active && Casework.Contains(row.Roles));

    public static async Task<IReadOnlyList<SelectListItem>> WorkerChoices(this AlongsideDb db) =>
        await db.Workers.TakingCases().OrderBy(row => row.Name).AsChoices(row => new(row.Name, row.Id));

    internal static async Task MustTakeCases<TForm>(this AlongsideDb db, Guid workerId, Expression<Func<TForm, object?>> field)
    {
        if (!await db.Workers.TakingCases().AnyAsync(row => row.Id == workerId))
            throw FieldFault.On(field, "Choose an active worker who does casework.");
    }
}
