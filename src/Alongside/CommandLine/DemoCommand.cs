using System.CommandLine;
using Alongside.Demo;

namespace Alongside.CommandLine;

internal static class DemoCommand
{
    public static Command Create(Terminal terminal)
    {
        var data = new DataOptions();
        var cases = new Option<int>("--cases") { Description = "How many cases the demo tells.", DefaultValueFactory = _ => DemoStory.UsualCases };
        var seed = new Option<int>("--seed") { Description = "The same number tells the same stories.", DefaultValueFactory = _ => DemoStory.UsualSeed };
        cases.Validators.Add(given => RefuseOutside(given, cases, 0, 20_000));
        var command = new Command("demo", "Fills an empty database with a demo agency of made-up people.") { cases, seed };
        data.AddTo(command);
        command.SetAction(async (parsed, stop) =>
        {
            await DemoStory.Tell(await data.Read(parsed), parsed.GetValue(cases), parsed.GetValue(seed), terminal.Lines(), stop: stop);
            await terminal.Say("The demo agency is there.");
        });
        return command;
    }

    private static void RefuseOutside(System.CommandLine.Parsing.OptionResult given, Option<int> option, int least, int most)
    {
        if (given.Tokens.Count > 0 && int.TryParse(given.Tokens[0].Value, out var number) && (number < least || number > most))
            given.AddError($"{option.Name} must be from {least} to {most}, not {number}");
    }
}
