using System.CommandLine;
using Alongside.Shared;

namespace Alongside.CommandLine;

/// <summary>The command line: for administrators and integrators, on the same acts and rules as the pages.</summary>
public static class AlongsideCommand
{
    /// <returns>0 only if all went well.</returns>
    public static async Task<int> Run(string[] args)
    {
        var root = new RootCommand("Alongside: case management for social-services caseworkers.") { ServeCommand.Create() };
        try
        {
            return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (RefusedException refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return 1;
        }
    }
}
