using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Cases.Caseload;

/// <summary>The caseload in an order, by key: fifty rows after a row, or before it. Each order has its index.</summary>
public sealed class CaseloadSort
{
    public const int PageSize = 50;
    private const string Day = "yyyy-MM-dd";
    private const char Divider = '~';

    private readonly string _column;
    private readonly bool _down;

    /// <param name="sort">"name", or "-name" for the other way round; anything else is by name.</param>
    public CaseloadSort(string? sort)
    {
        _down = sort?.StartsWith('-') == true;
        _column = sort?.TrimStart('-') ?? "name";
    }

    public async Task<(IReadOnlyList<CaseloadRow> Rows, string? Previous, string? Next)> Page(IQueryable<CaseloadRow> rows, string? after, string? before)
    {
        var back = before is not null;
        var found = await Ordered(rows, back ? before : after, _down ^ back).Take(PageSize + 1).ToListAsync();
        var more = found.Count > PageSize;
        if (more) found.RemoveAt(PageSize);
        if (back) found.Reverse();
        var (hasPrevious, hasNext) = back ? (more, true) : (after is not null, more);
        return (found, hasPrevious && found.Count > 0 ? KeyOf(found[0]) : null, hasNext && found.Count > 0 ? KeyOf(found[^1]) : null);
    }

    private IQueryable<CaseloadRow> Ordered(IQueryable<CaseloadRow> rows, string? key, bool down)
    {
        var divider = key?.LastIndexOf(Divider) ?? -1;
        var (value, number) = divider < 0 ? (null, null) : (key![..divider], key[(divider + 1)..]);
        return _column switch
        {
            "number" => Keyed(rows, row => row.Number, value, number, down),
            "since" => Keyed(rows, row => row.Since, ReadDay(value), number, down),
            "contact" => Keyed(rows, row => row.LastContact, ReadInstant(value), number, down),
            "due" => Keyed(rows, row => row.NextDue, ReadDay(value), number, down),
            _ => Keyed(rows, row => row.Folded, value ?? "", number, down),
        };
    }

    private string KeyOf(CaseloadRow row) => _column switch
    {
        "number" => row.Number,
        "since" => row.Since.ToString(Day, CultureInfo.InvariantCulture),
        "contact" => row.LastContact.ToString("O", CultureInfo.InvariantCulture),
        "due" => row.NextDue.ToString(Day, CultureInfo.InvariantCulture),
        _ => row.Folded,
    } + Divider + row.Number;

    private static IQueryable<CaseloadRow> Keyed<TKey>(IQueryable<CaseloadRow> rows, Expression<Func<CaseloadRow, TKey>> column, TKey value, string? number, bool down)
    {
        if (number is not null) rows = rows.Where(Beyond(column, value, number, down));
        return down ? rows.OrderByDescending(column).ThenByDescending(row => row.Number) : rows.OrderBy(column).ThenBy(row => row.Number);
    }

    /// <summary>row.column > value, or the same and row.Number > number; the other way when going down.</summary>
    private static Expression<Func<CaseloadRow, bool>> Beyond<TKey>(Expression<Func<CaseloadRow, TKey>> column, TKey value, string number, bool down)
    {
        Expression<Func<TKey>> valueOf = () => value;
        Expression<Func<CaseloadRow, bool>> sameAndBeyond = down
            ? row => string.Compare(row.Number, number) < 0
            : row => string.Compare(row.Number, number) > 0;
        var row = column.Parameters[0];
        var tie = new Swap(sameAndBeyond.Parameters[0], row).Visit(sameAndBeyond.Body);
        var compared = typeof(TKey) == typeof(string)
            ? (Expression)Expression.Call(typeof(string), nameof(string.Compare), null, column.Body, valueOf.Body)
            : Expression.Call(column.Body, nameof(IComparable.CompareTo), null, valueOf.Body);
        var zero = Expression.Constant(0);
        var beyond = down ? Expression.LessThan(compared, zero) : Expression.GreaterThan(compared, zero);
        return Expression.Lambda<Func<CaseloadRow, bool>>(
            Expression.OrElse(beyond, Expression.AndAlso(Expression.Equal(column.Body, valueOf.Body), tie)), row);
    }

    private static DateOnly ReadDay(string? text) =>
        DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : DateOnly.MinValue;

    private static DateTime ReadInstant(string? text) =>
        DateTime.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var instant)
            ? DateTime.SpecifyKind(instant, DateTimeKind.Utc) : CaseloadRow.NoContact;

    private sealed class Swap(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
