using Alongside.Fhir.Json;

namespace Alongside.Fhir.Questionnaires;

internal static class Codings
{
    public static JsonObject Make(string? system, string? code, string? display)
    {
        var coding = new JsonObject();
        if (system is not null)
        {
            coding["system"] = system;
        }

        if (code is not null)
        {
            coding["code"] = code;
        }

        if (display is not null)
        {
            coding["display"] = display;
        }

        return coding;
    }

    /// <summary>The same concept: system and code; without codes, the words.</summary>
    public static bool Same(JsonObject left, JsonObject right)
    {
        var (a, b) = (left.Text("code"), right.Text("code"));
        if (a is null || b is null)
        {
            return a == b && left.Text("display") == right.Text("display");
        }

        return a == b && (left.Text("system") == right.Text("system") || left.Text("system") is null || right.Text("system") is null);
    }

    public static string Display(JsonObject coding) => coding.Text("display") ?? coding.Text("code") ?? "";
}
