using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;

namespace Alongside.Shared.Web;

/// <summary>
/// Answers are compressed, but a page never for a request that another site has caused: whoever can make a browser ask, and
/// measure the answers, could otherwise guess its secrets from their lengths (BREACH).
/// </summary>
internal static class Compression
{
    public static void AddCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "text/calendar"];
        });
        // A sixth fewer bytes than at its quickest, for a fifth of a millisecond a page.
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
    }

    public static void UseCompression(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            if (!IsOwn(context.Request)) context.Request.Headers.Remove(HeaderNames.AcceptEncoding);
            return next();
        });
        app.UseResponseCompression();
    }

    private static bool IsOwn(HttpRequest request) =>
        request.Path.StartsWithSegments("/assets") || request.Headers["Sec-Fetch-Site"].ToString() is "same-origin" or "none";
}
