using System.Collections.Concurrent;
using System.Text.Json;

namespace Alongside.Shared.Design;

/// <summary>Reads which hashed files the asset build made; in development after every build anew.</summary>
public sealed class AssetManifest(IWebHostEnvironment environment, ILogger<AssetManifest> log)
{
    private const string Script = "src/Alongside/Assets/scripts/main.ts";
    private const string Styles = "src/Alongside/Assets/styles/main.css";
    private const string Font = "public-sans-latin-wght-normal.woff2";
    private Files? known;
    private readonly ConcurrentDictionary<string, string?> modules = new();

    public sealed record Files(string? Style, string? Script, string? Font);

    /// <summary>The script of <c>Assets/scripts</c> that only some pages have.</summary>
    public string? Module(string name) => environment.IsDevelopment() ? Find(name) : modules.GetOrAdd(name, Find);

    public Files Current() => environment.IsDevelopment() ? Read() : known ??= Read();

    private Files Read()
    {
        var file = environment.WebRootFileProvider.GetFileInfo("assets/manifest.json");
        if (!file.Exists)
        {
            log.LogWarning("The page styles and scripts are not built: run 'npm ci' and 'npm run build'.");
            return new Files(null, null, null);
        }

        using var stream = file.CreateReadStream();
        using var json = JsonDocument.Parse(stream);
        return new Files(FileOf(Styles), FileOf(Script), json.RootElement.EnumerateObject()
            .Where(entry => entry.Name.EndsWith(Font, StringComparison.Ordinal))
            .Select(entry => Address(entry.Value)).FirstOrDefault());

        string? FileOf(string source) => json.RootElement.TryGetProperty(source, out var entry) ? Address(entry) : null;
    }

    private string? Find(string module)
    {
        var file = environment.WebRootFileProvider.GetFileInfo("assets/manifest.json");
        if (!file.Exists) return null;
        using var stream = file.CreateReadStream();
        using var json = JsonDocument.Parse(stream);
        return json.RootElement.TryGetProperty($"src/Alongside/Assets/scripts/{module}.ts", out var entry) ? Address(entry) : null;
    }

    private static string Address(JsonElement entry) => "/assets/" + entry.GetProperty("file").GetString();
}
