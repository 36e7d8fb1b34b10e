using System.CommandLine;
using System.CommandLine.Parsing;

namespace Alongside.CommandLine;

/// <summary>The command line: for administrators and integrators, on the same acts and rules as the pages.</summary>
public static class AlongsideCommand
{
    public static Task<int> Run(string[] args) => Run(args, new Terminal(Console.In, Console.Out, Console.Error));

    /// <returns>0 only if all went well.</returns>
    internal static async Task<int> Run(string[] args, Terminal terminal)
    {
        var parsed = Commands(terminal).Parse(args);
        try
        {
            if (parsed.Errors is [var fault, ..]) return await Misread(terminal, parsed, fault);
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = terminal.Out,
                Error = terminal.Error,
            });
        }
        catch (Exception trouble) when (Troubles.InWords(trouble) is { } sentence)
        {
            await terminal.Error.WriteLineAsync(sentence);
            return 1;
        }
    }

    private static RootCommand Commands(Terminal terminal) =>
        new("Alongside: case management for social-services caseworkers.")
        {
            ServeCommand.Create(terminal), SetupCommand.Create(terminal), DemoCommand.Create(terminal), UserCommand.Create(terminal),
            FormCommand.Create(terminal), PeopleCommand.Create(terminal), DirectoryCommand.Create(terminal), BenefitsCommand.Create(terminal), LedgerCommand.Create(terminal),
            SafekeepingCommands.Backup(terminal), SafekeepingCommands.Restore(terminal), SafekeepingCommands.Check(terminal), SafekeepingCommands.Keys(terminal), VersionCommand.Create(terminal),
        };

    private static async Task<int> Misread(Terminal terminal, ParseResult parsed, ParseError fault)
    {
        var path = new Stack<string>();
        for (SymbolResult? at = parsed.CommandResult; at is CommandResult { Parent: not null } command; at = command.Parent) path.Push(command.Command.Name);
        await terminal.Error.WriteLineAsync($"{InWords(parsed, fault)}; {string.Join(' ', path.Prepend("alongside"))} --help shows how.");
        return 1;
    }

    private static string InWords(ParseResult parsed, ParseError fault) => fault switch
    {
        _ when parsed.UnmatchedTokens is [var unknown, ..] => $"Alongside does not know \"{unknown}\" here",
        { SymbolResult: OptionResult { Tokens: [var given, ..] } option } when fault.Message.Contains("expected type", StringComparison.Ordinal) =>
            $"\"{given.Value}\" is not something that {option.Option.Name} can take",
        _ => fault.Message.TrimEnd('.'),
    };
}
