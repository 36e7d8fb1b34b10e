using Alongside.CommandLine;
using Alongside.Shared.Database;

namespace Alongside.Tests.Safekeeping;

/// <summary>The command line as somebody at the server uses it.</summary>
internal static class Cli
{
    public static async Task<(int Code, string Out, string Error)> Run(params string[] args)
    {
        using var answer = new StringWriter();
        using var error = new StringWriter();
        using var nothing = new StringReader("");
        var code = await AlongsideCommand.Run(args, new Terminal(nothing, answer, error));
        return (code, answer.ToString(), error.ToString());
    }

    /// <summary>The options by which a command finds a database.</summary>
    public static string[] At(this DatabaseOptions options) => options.Kind == DatabaseKind.Postgres
        ? ["--data", options.DataFolder, "--postgres", options.ConnectionString] : ["--data", options.DataFolder];
}
