using System.CommandLine;
using Alongside.Eligibility;
using Alongside.Eligibility.Answers;
using Alongside.Eligibility.Reading;
using Alongside.Shared;

namespace Alongside.CommandLine;

/// <summary>Pre-screens a household for public benefits by the rules of packs/benefits; needs no database.</summary>
internal static class BenefitsCommand
{
    private const long LargestBytes = 4_000_000;

    public static Command Create(Terminal terminal) =>
        new("benefits", "Pre-screens households for public benefits. A pre-screen is not a decision.") { Screen(terminal), Check(terminal), Schema(terminal) };

    private static Command Screen(Terminal terminal)
    {
        var file = new Argument<FileInfo>("HOUSEHOLD") { Description = "What is known of the household, as JSON: docs/benefits.md tells how." };
        var year = new Option<int?>("--year") { Description = "Screens on 1 April of this year." };
        var day = new Option<DateOnly?>("--day") { Description = "Screens on this day, such as 2026-04-01; today if neither is given." };
        var state = new Option<string?>("--state") { Description = "The state, by its two letters; otherwise that of the file." };
        var only = new Option<string[]>("--only") { Description = "Only these programmes, such as snap wic.", AllowMultipleArgumentsPerToken = true };
        var (pack, json) = (PackOption(), VersionCommand.JsonOption());
        var command = new Command("screen", "Says for each benefit: likely, unlikely or cannot tell yet, with reasons and what to ask next.") { file, year, day, state, only, pack, json };
        command.SetAction(async (parsed, _) =>
        {
            var rules = Read(parsed.GetValue(pack));
            var on = DayOf(parsed.GetValue(day), parsed.GetValue(year));
            var text = await Text(parsed.GetValue(file)!);
            var household = InWords(() => HouseholdReader.Read(parsed.GetValue(file)!.Name, text, rules, on));
            if (parsed.GetValue(state) is { } where) SayState(rules, household, where);
            var screener = InWords(() => Screener.For(rules, on, parsed.GetValue(only) is { Length: > 0 } some ? some : null));
            var answers = screener.Screen(household);
            Refusal.If(answers.Count == 0 ? "There are no programmes of that name with rules on that day." : null);
            if (parsed.GetValue(json)) await terminal.SayJson(BenefitAnswers.Json(answers, on));
            else await BenefitAnswers.Tell(terminal, answers, on);
            return 0;
        });
        return command;
    }

    private static Command Check(Terminal terminal)
    {
        var pack = PackOption();
        var command = new Command("check", "Says what forbids the rules of a pack to be published, each with its place.") { pack };
        command.SetAction(async (parsed, _) =>
        {
            var faults = Alongside.Eligibility.Publishing.PublishingCheck.Of(Read(parsed.GetValue(pack)));
            foreach (var fault in faults) await terminal.Say(fault.ToString());
            await terminal.Say(faults.Count == 0 ? "The rules can be published." : $"{faults.Count} faults: the rules cannot be published.");
            return faults.Count == 0 ? 0 : 1;
        });
        return command;
    }

    private static Command Schema(Terminal terminal)
    {
        var pack = PackOption();
        var command = new Command("schema", "Prints the JSON schema of a household file.") { pack };
        command.SetAction(async (parsed, _) =>
        {
            await terminal.Say(HouseholdSchema.Write(Read(parsed.GetValue(pack)).Facts));
            return 0;
        });
        return command;
    }

    private static Option<DirectoryInfo?> PackOption() => new("--pack") { Description = "Another folder of facts, tables and rules." };

    private static Alongside.Eligibility.Rules.Pack Read(DirectoryInfo? folder)
    {
        var path = folder?.FullName ?? Path.Combine(AppContext.BaseDirectory, "packs", "benefits");
        Refusal.If(Directory.Exists(path) ? null : $"There is no folder {path}.");
        return InWords(() => PackReader.ReadFolder(path));
    }

    private static DateOnly DayOf(DateOnly? day, int? year)
    {
        Refusal.If(year is < 2015 or > 2100 ? $"There are no rules for the year {year}: give one from 2015 on." : null);
        return day ?? (year is { } given ? new(given, 4, 1) : DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date));
    }

    private static async Task<string> Text(FileInfo file)
    {
        Refusal.If(!file.Exists ? $"There is no file {file.FullName}." : file.Length > LargestBytes ? $"{file.Name} is larger than 4 MB: that is not one household." : null);
        return await File.ReadAllTextAsync(file.FullName);
    }

    private static void SayState(Alongside.Eligibility.Rules.Pack pack, Alongside.Eligibility.Households.Household household, string state)
    {
        var known = pack.Facts.Find("state")!.Choices;
        Refusal.If(known.Contains(state.ToUpperInvariant(), StringComparer.Ordinal) ? null : $"\"{state}\" is not a state: give its two letters, such as WA.");
        household.Know("state", Alongside.Eligibility.Facts.Given.Of(state.ToUpperInvariant()));
    }

    private static T InWords<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (FaultyException faults)
        {
            throw new RefusedException(string.Join(Environment.NewLine, faults.Faults.Select(fault => $"{fault.Place}: {fault.Reason}.")));
        }
    }
}
