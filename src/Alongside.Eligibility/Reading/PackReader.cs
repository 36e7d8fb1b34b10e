using Alongside.Eligibility.Facts;
using Alongside.Eligibility.Rules;

namespace Alongside.Eligibility.Reading;

/// <summary>Reads the files of a pack: facts, tables and rules, told apart by what they begin with.</summary>
public static class PackReader
{
    public static Pack ReadFolder(string folder) =>
        Read(Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file))));

    /// <exception cref="FaultyException">Names every fault with its place.</exception>
    public static Pack Read(IEnumerable<(string Name, string Text)> files)
    {
        var faults = new List<Fault>();
        var (facts, tables, sets) = (new FactList([], []), new List<Table>(), new List<RuleSet>());
        foreach (var (name, text) in files)
        {
            if (Json.Open(name, text, faults) is not { } file) continue;
            if (file.Has("facts")) facts = FactsReader.Read(file);
            else if (file.Has("tables")) tables.AddRange(file.Only("tables")["tables"].Each().Select(TableReader.Read));
            else if (file.Has("programme")) sets.Add(RuleReader.Read(file));
            else file.Fault("is neither facts, tables nor a programme");
        }
        foreach (var twice in tables.GroupBy(table => table.Name, StringComparer.Ordinal).Where(same => same.Count() > 1)) faults.Add(new(twice.Key, "this table is there twice"));
        return faults.Count == 0 ? new(facts, tables, sets) : throw new FaultyException(faults);
    }

    /// <summary>One rule set by itself, as an administrator has just written it.</summary>
    public static RuleSet ReadRules(string name, string text)
    {
        var faults = new List<Fault>();
        var set = Json.Open(name, text, faults) is { } file ? RuleReader.Read(file) : null;
        return faults.Count == 0 ? set! : throw new FaultyException(faults);
    }
}
