using System.Net.Sockets;
using Alongside.Shared.Design;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Alongside.Shared.Web;

/// <summary>
/// The database is away, full, locked or read-only for now: said plainly, with 503, by a page that needs no database. The pages'
/// script keeps what was typed and asks again by itself.
/// </summary>
internal sealed class DatabaseAway(AssetManifest assets, ILogger<DatabaseAway> log) : IExceptionHandler
{
    private const int AskAgainAfter = 5;

    // https://sqlite.org/rescode.html: BUSY, LOCKED, READONLY, IOERR, FULL, CANTOPEN.
    private static readonly int[] OfSqlite = [5, 6, 8, 10, 13, 14];

    // https://www.postgresql.org/docs/current/errcodes-appendix.html: 08 connection, 53 resources, 57P operator intervention,
    // 25006 read-only, 55000 a database that takes no connections, 55P03 lock, 58 trouble of the machine.
    private static readonly string[] OfPostgres = ["08", "53", "57P", "25006", "55000", "55P03", "58"];

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (Why(exception) is not { } why) return false;
        // SQLite opens a file that it may not write for reading only: such a connection must not be used again when the disk is.
        SqliteConnection.ClearAllPools();
        log.LogWarning("The database cannot be used just now: {Why}.", why);
        var response = httpContext.Response;
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.Headers.RetryAfter = $"{AskAgainAfter}";
        response.ContentType = "text/html; charset=utf-8";
        await response.WriteAsync(Page(assets.Current().Style), cancellationToken);
        return true;
    }

    private static string Page(string? style) => $"""
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>One moment · Alongside</title><link rel="stylesheet" href="{style}"></head>
        <body class="bare"><main id="main"><h1>One moment</h1>
        <p>The database cannot be reached, or cannot take anything just now. Nothing was half done.</p>
        <p>What you typed is not lost: go back, it is still in the form, and save again in a moment.</p></main></body>
        </html>
        """;

    /// <summary>The code of what is wrong with the database, without any of what was asked of it; null when it is something else.</summary>
    internal static string? Why(Exception? exception) => exception switch
    {
        null => null,
        SqliteException sqlite when OfSqlite.Contains(sqlite.SqliteErrorCode) => $"SQLite {sqlite.SqliteErrorCode}",
        PostgresException postgres => OfPostgres.Any(code => postgres.SqlState.StartsWith(code, StringComparison.Ordinal)) ? $"PostgreSQL {postgres.SqlState}" : null,
        NpgsqlException { InnerException: SocketException or IOException or TimeoutException } or NpgsqlException { IsTransient: true } => "PostgreSQL cannot be reached",
        _ => Why(exception.InnerException),
    };
}
