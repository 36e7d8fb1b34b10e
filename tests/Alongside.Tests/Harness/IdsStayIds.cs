using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Alongside.Tests.Harness;

/// <summary>
/// Stops every query under test that lets the database make text of an id: SQLite writes it in capitals, .NET does not,
/// so that a choice made before is not found again.
/// </summary>
public sealed class IdsStayIds : IQueryExpressionInterceptor
{
    /// <summary>One for all tests: with each new one the framework would build everything of its own anew.</summary>
    public static readonly IdsStayIds Everywhere = new();

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        new Look().Visit(queryExpression);
        return queryExpression;
    }

    private sealed class Look : ExpressionVisitor
    {
        protected override Expression VisitMethodCall(MethodCallExpression node) =>
            node is { Method.Name: nameof(ToString), Object: { } on } && (Nullable.GetUnderlyingType(on.Type) ?? on.Type) == typeof(Guid)
                ? throw new InvalidOperationException($"{on} becomes text inside a query: read the id itself and make text of it afterwards (AsChoices does).")
                : base.VisitMethodCall(node);
    }
}
