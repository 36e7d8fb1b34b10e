using System.CommandLine;
using Alongside.Matching.Bulk;
using Alongside.Matching.Files;
using Alongside.Matching.Weighing;
using Alongside.Shared;

namespace Alongside.CommandLine;

/// <summary>Lists of people.</summary>
internal static class PeopleCommand
{
    public static Command Create(Terminal terminal) => new("people", "Looks through lists of people.") { Match(terminal) };

    private static Command Match(Terminal terminal)
    {
        var file = new Argument<string?>("FILE") { Description = "A CSV file of people, the first row naming the columns.", Arity = ArgumentArity.ZeroOrOne };
        var map = new Option<string[]>("--map")
        {
            Description = "FIELD=COLUMN: what a column is where its heading does not say it, such as \"family name=Nachname\"; may be given several times.",
            AllowMultipleArgumentsPerToken = true,
        };
        var ignore = new Option<string[]>("--ignore") { Description = "A field or column that is left out, such as ssn; may be given several times." };
        var with = new Option<string?>("--with") { Description = "A second file: people of the one are looked for in the other, not within each." };
        var to = new Option<string>("--out") { Description = "The CSV file that the pairs are written to.", Required = true };
        var json = VersionCommand.JsonOption();
        var command = new Command("match", "Finds who is in a list more than once: pairs with score, decision and reasons. Needs no database, merges nobody.") { file, map, ignore, with, to, json };
        command.SetAction(async (parsed, stop) =>
        {
            var (told, ignored) = (parsed.GetValue(map) ?? [], parsed.GetValue(ignore) ?? []);
            // A file that follows --map is taken for one more mapping.
            var path = parsed.GetValue(file) ?? told.FirstOrDefault(word => !word.Contains('=', StringComparison.Ordinal)) ?? throw new RefusedException("Say which file: alongside people match FILE.csv --out PAIRS.csv.");
            string[] paths = [path, .. parsed.GetValue(with) is { } other ? [other] : Array.Empty<string>()];
            var found = Find(paths, [.. told.Where(word => word != path)], [.. ignored.SelectMany(word => word.Split(','))], stop);
            PairsFile.Write(parsed.GetValue(to)!, found);
            if (parsed.GetValue(json)) await terminal.SayJson(found.ForPrograms);
            else await Say(terminal, found, parsed.GetValue(to)!);
        });
        return command;
    }

    private static FoundPairs Find(string[] paths, string[] told, string[] ignored, CancellationToken stop)
    {
        try
        {
            var files = Array.ConvertAll(paths, path => new PeopleFile(path, told, ignored, TimeProvider.System.GetUtcNow().Year));
            var lists = new PeopleLists(files);
            var matching = new BulkMatch(lists.People);
            return new(files, lists, matching, matching.Run(stop: stop));
        }
        catch (UnreadableListException why)
        {
            throw new RefusedException(why.Message);
        }
    }

    private static async Task Say(Terminal terminal, FoundPairs found, string to)
    {
        foreach (var file in found.Files)
        {
            await terminal.Say($"{file.Name}: {string.Join(", ", file.Map.Taken.Select(taken => taken.Heading == Headings.InWords(taken.Meaning) ? taken.Heading : $"{taken.Heading} is taken for {Headings.InWords(taken.Meaning)}"))}.");
            if (file.Map.Unused.Count > 0) await terminal.Say($"  Not used: {string.Join(", ", file.Map.Unused)}.");
            if (file.HasDaysFirst) await terminal.Say("  Dates such as 3/4/1990 are read with the day first.");
        }
        if (!found.Lists.HasOwnIds) await terminal.Say("Rows are told by their number, the first below the headings is 1: there is no column of ids that differ.");
        await terminal.Say($"{found.Lists.People.Count:N0} people, {found.Count(Decision.Match):N0} pairs that match and {found.Count(Decision.Possible):N0} possible ones: {to}. Nobody was merged.");
    }
}
