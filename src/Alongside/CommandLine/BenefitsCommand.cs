using System.CommandLine;
using System.Globalization;
using Alongside.Eligibility;
using Alongside.Eligibility.Answers;
using Alongside.Eligibility.Facts;
using Alongside.Eligibility.Households;
using Alongside.Eligibility.Publishing;
using Alongside.Eligibility.Reading;
using Alongside.Eligibility.Rules;
using Alongside.Shared;

namespace Alongside.CommandLine;

/// <summary>Pre-screens a household for public benefits by the rules of packs/benefits; needs no database.</summary>
internal static class BenefitsCommand
{
    private const long LargestBytes = 1_000_000;
    private const int CannotBeRead = 2;
    private const int MostFaults = 20;

    public static Command Create(Terminal terminal) =>
        new("benefits", "Pre-screens households for public benefits. A pre-screen is not a decision.") { Screen(terminal), Check(terminal), Schema(terminal) };

    private static Command Screen(Terminal terminal)
    {
        var file = new Argument<string>("HOUSEHOLD") { Description = "What is known of the household, as JSON: docs/benefits.md tells how." };
        var year = new Option<string?>("--year") { Description = "Screens on 1 April of this year." };
        var day = new Option<string?>("--day") { Description = "Screens on this day, such as 2026-04-01; today if neither is given." };
        var state = new Option<string?>("--state") { Description = "The state, by its two letters; otherwise that of the file." };
        var only = new Option<string[]>("--only") { Description = "Only these programmes, such as snap wic.", AllowMultipleArgumentsPerToken = true };
        var (pack, json) = (PackOption(), VersionCommand.JsonOption());
        var command = new Command("screen", "Says for each benefit: likely, unlikely or cannot tell yet, with reasons and what to ask next.") { file, year, day, state, only, pack, json };
        command.SetAction((parsed, _) => InOneSentence(terminal, async () =>
        {
            var rules = Read(parsed.GetValue(pack));
            var on = DayOf(parsed.GetValue(day), parsed.GetValue(year));
            var (name, text) = await Text(parsed.GetValue(file)!);
            var household = InWords(() => HouseholdReader.Read(name, text, rules, on));
            if (parsed.GetValue(state) is { } where) SayState(rules, household, where);
            var screener = InWords(() => Screener.For(rules, on, Chosen(rules, parsed.GetValue(only))));
            var answers = InWords(() => screener.Screen(household));
            Refusal.If(answers.Count == 0 ? $"No programme has rules on {on:yyyy-MM-dd}." : null);
            if (parsed.GetValue(json)) await terminal.SayJson(BenefitAnswers.Json(answers, on));
            else await BenefitAnswers.Tell(terminal, answers, on);
            return 0;
        }));
        return command;
    }

    private static Command Check(Terminal terminal)
    {
        var pack = PackOption();
        var command = new Command("check", "Says what forbids the rules of a pack to be published, each with its place.") { pack };
        command.SetAction((parsed, _) => InOneSentence(terminal, async () =>
        {
            var faults = PublishingCheck.Of(Read(parsed.GetValue(pack)));
            foreach (var fault in faults) await terminal.Say(fault.ToString());
            await terminal.Say(faults.Count == 0 ? "The rules can be published." : $"{faults.Count} faults: the rules cannot be published.");
            return faults.Count == 0 ? 0 : 1;
        }));
        return command;
    }

    private static Command Schema(Terminal terminal)
    {
        var pack = PackOption();
        var command = new Command("schema", "Prints the JSON schema of a household file.") { pack };
        command.SetAction((parsed, _) => InOneSentence(terminal, async () =>
        {
            await terminal.Say(HouseholdSchema.Write(Read(parsed.GetValue(pack)).Facts));
            return 0;
        }));
        return command;
    }

    private static Option<string?> PackOption() => new("--pack") { Description = "Another folder of facts, tables and rules." };

    private static Pack Read(string? folder)
    {
        var path = folder ?? Path.Combine(AppContext.BaseDirectory, "packs", "benefits");
        Refusal.If(Directory.Exists(path) ? null : $"There is no folder {path}.");
        return InWords(() => PackReader.ReadFolder(path));
    }

    private static DateOnly DayOf(string? day, string? year)
    {
        if (day is not null)
            return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) && on.Year is >= 2015 and <= 2100
                ? on : throw new RefusedException($"\"{day}\" is not a day from 2015 on: give one such as 2026-04-01.");
        if (year is null) return DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
        return int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var of) && of is >= 2015 and <= 2100
            ? new(of, 4, 1) : throw new RefusedException($"\"{year}\" is not a year that there are rules for: give one from 2015 on, such as 2026.");
    }

    private static string[]? Chosen(Pack rules, string[]? only)
    {
        var known = rules.RuleSets.Where(set => set.Rule is not null).Select(set => set.Programme).Distinct().Order(StringComparer.Ordinal).ToList();
        var strange = only?.FirstOrDefault(name => !known.Contains(name, StringComparer.Ordinal));
        Refusal.If(strange is null ? null : $"\"{strange}\" is no programme that there are rules for; there are {string.Join(", ", known)}.");
        return only is { Length: > 0 } ? only : null;
    }

    private static async Task<(string Name, string Text)> Text(string path)
    {
        Refusal.If(Directory.Exists(path) ? $"{path} is a folder, not the file of a household." : File.Exists(path) ? null : $"There is no file {path}.");
        var file = new FileInfo(path);
        Refusal.If(file.Length > LargestBytes ? $"{file.Name} is larger than 1 MB: that is not one household." : null);
        return (file.Name, await File.ReadAllTextAsync(path));
    }

    private static void SayState(Pack pack, Household household, string state)
    {
        Refusal.If(pack.Facts.Find("state") is not { } fact ? "These rules do not ask for a state: leave --state out."
            : fact.Choices.Contains(state.ToUpperInvariant(), StringComparer.Ordinal) ? null : $"\"{state}\" is not a state: give its two letters, such as WA.");
        household.Know("state", Given.Of(state.ToUpperInvariant()));
    }

    private static T InWords<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (FaultyException faults)
        {
            throw new RefusedException(string.Join(Environment.NewLine, faults.Faults.Take(MostFaults).Select(fault => $"{fault.Place}: {fault.Reason}.")
                .Concat(faults.Faults.Count > MostFaults ? [$"And {faults.Faults.Count - MostFaults} more."] : [])));
        }
    }

    /// <summary>What was given cannot be used: told in plain words, with a code of its own.</summary>
    private static async Task<int> InOneSentence(Terminal terminal, Func<Task<int>> act)
    {
        try
        {
            return await act();
        }
        catch (UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync("The file or folder may not be read by this user.");
        }
        catch (Exception trouble) when (trouble is RefusedException or IOException)
        {
            await terminal.Error.WriteLineAsync(Troubles.InWords(trouble));
        }
        return CannotBeRead;
    }
}
