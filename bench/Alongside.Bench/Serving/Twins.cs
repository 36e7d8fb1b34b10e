using System.Data.Common;
using System.Globalization;
using System.Net;
using System.Text;
using Alongside.Shared.Database;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Alongside.Bench.Serving;

/// <summary>
/// The bare twins of the product's pages: for each the one query it cannot do without, scoped to the worker like the page's own, by plain
/// ADO.NET, and HTML of as many bytes. No session, no ledger, no layout, no model.
/// </summary>
internal static class Twins
{
    public static async Task Serve(DatabaseOptions options, int port)
    {
        var queries = new TwinQueries(options.Kind);
        var source = options.Kind == DatabaseKind.Postgres ? NpgsqlDataSource.Create(options.ConnectionString) : null;
        var sealedText = SecretBox.FromFile(options.AgencyKeyFile).Seal("{}");
        var app = Bare(port);
        foreach (var (name, sql) in queries.Reads)
            app.MapGet($"/{name}", async (HttpContext http) =>
            {
                await using var connection = await Open();
                await using var command = connection.CreateCommand();
                command.CommandText = sql;
                foreach (var (key, value) in http.Request.Query)
                    if (key != "bytes") Add(command, key, queries.Typed(key, value.ToString()));
                if (name == "person") queries.AddKeys(command, http.Request.Query["typed"].ToString());
                await Answer(http, command);
            });
        app.MapPost("/note", async (HttpContext http) =>
        {
            await using var connection = await Open();
            await TwinNote.Save(connection, Guid.Parse(http.Request.Query["case"]!), Guid.Parse(http.Request.Query["worker"]!), Guid.Parse(http.Request.Query["id"]!), sealedText);
            http.Response.StatusCode = StatusCodes.Status302Found;
            http.Response.Headers.Location = $"/notes/{http.Request.Query["id"]}";
        });
        app.MapGet("/", () => "ready");
        await app.RunAsync();

        async ValueTask<DbConnection> Open()
        {
            if (source is not null) return await source.OpenConnectionAsync();
            var connection = new SqliteConnection(options.ConnectionString);
            await connection.OpenAsync();
            await using var pragmas = connection.CreateCommand();
            pragmas.CommandText = "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=30000; PRAGMA temp_store=MEMORY;";
            await pragmas.ExecuteNonQueryAsync();
            return connection;
        }
    }

    /// <summary>An ASP.NET app that does nothing, for the time to its first page.</summary>
    public static async Task ServeNothing(int port)
    {
        var app = Bare(port);
        app.MapGet("/", () => "ready");
        await app.RunAsync();
    }

    private static WebApplication Bare(int port)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://localhost:{port}");
        return builder.Build();
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@" + name, value);
        command.Parameters.Add(parameter);
    }

    /// <summary>Every value of every row, then as much filling as the page is longer.</summary>
    private static async Task Answer(HttpContext http, DbCommand command)
    {
        var bytes = int.Parse(http.Request.Query["bytes"]!, CultureInfo.InvariantCulture);
        var html = new StringBuilder("<!doctype html><table>", bytes + 100);
        await using (var reader = await command.ExecuteReaderAsync())
            while (await reader.ReadAsync())
            {
                html.Append("<tr>");
                for (var place = 0; place < reader.FieldCount; place++)
                    html.Append("<td>").Append(reader.IsDBNull(place) ? "" : WebUtility.HtmlEncode(Convert.ToString(reader.GetValue(place), CultureInfo.InvariantCulture)));
            }
        while (html.Length < bytes) html.Append("<p>The quick brown fox jumps over the lazy dog and comes to rest.</p>");
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync(html.ToString());
    }
}
