using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Alongside.Shared.Web;

/// <summary>Whether the log tells the messages of faults, in which values may stand. For developers and tests; never where real people's data is.</summary>
public sealed record LogDetail(bool Messages);

/// <summary>
/// Logs never bear what somebody typed. Request lines (with what was searched) and the framework's own telling of faults (with their messages)
/// are left out; a fault is told once, by its kind, where it happened and the reference that the page shows.
/// </summary>
internal static class SafeLogs
{
    public static void AddSafeLogs(this WebApplicationBuilder builder)
    {
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None)
            .AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.None)
            .AddFilter("Microsoft.EntityFrameworkCore.Update", LogLevel.None)
            .AddFilter("Microsoft.EntityFrameworkCore.Query", LogLevel.None);
        builder.Services.AddSingleton(new LogDetail(Messages: builder.Environment.IsDevelopment()));
        builder.Services.AddExceptionHandler<LogFault>();
    }

    /// <summary>What broke, without a word of what was typed: the kinds of the faults, the databases' own codes, and the places.</summary>
    public static string Tell(Exception? fault)
    {
        var told = new List<string>();
        for (var at = fault; at is not null; at = at.InnerException)
        {
            var code = at switch
            {
                PostgresException postgres => $" {postgres.SqlState}",
                SqliteException sqlite => $" {sqlite.SqliteExtendedErrorCode}",
                _ => "",
            };
            told.Add($"{at.GetType()}{code}\n{at.StackTrace}");
        }
        return string.Join("\ncaused by ", told);
    }
}

internal sealed partial class LogFault(ILogger<LogFault> log, LogDetail detail) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var route = (httpContext.Features.Get<IExceptionHandlerPathFeature>()?.Endpoint as RouteEndpoint)?.RoutePattern.RawText;
        Broke(Activity.Current?.Id ?? httpContext.TraceIdentifier, httpContext.Request.Method, route, detail.Messages ? exception.ToString() : SafeLogs.Tell(exception));
        return ValueTask.FromResult(false);
    }

    [LoggerMessage(LogLevel.Error, "Reference {Reference}: {Method} {Route} broke. {Fault}")]
    private partial void Broke(string reference, string method, string? route, string fault);
}
