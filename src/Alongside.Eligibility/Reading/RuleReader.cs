using Alongside.Eligibility.Formulas;
using Alongside.Eligibility.Rules;

namespace Alongside.Eligibility.Reading;

/// <summary>Reads the rules of a programme.</summary>
internal static class RuleReader
{
    private const int MostSteps = 500;
    private static readonly Certain Nothing = new(Value: false);

    public static RuleSet Read(Json file)
    {
        file.Only("programme", "name", "version", "from", "until", "source", "for", "steps", "rule", "amount", "remarks");
        var target = file["for"].Text() ?? "household";
        if (target is not ("household" or "person")) file["for"].Fault("is household or person");
        if (file["from"].Node is null) file["from"].Fault("is missing");
        var set = new RuleSet
        {
            Programme = file["programme"].NeededText(),
            Name = file["name"].NeededText(),
            Version = file["version"].NeededText(),
            From = file["from"].Day() ?? DateOnly.MinValue,
            Until = file["until"].Day(),
            Source = file["source"].NeededText(),
            IsForPersons = target == "person",
            Steps = new(file["steps"].Each().Select(Step)),
            Rule = file.Has("rule") ? Rule(file["rule"]) : null,
            Amount = file.Has("amount") ? Amount(file["amount"]) : null,
            Remarks = new(file["remarks"].Each().Select(remark => remark.NeededText())),
        };
        if (set.Steps.Count > MostSteps) file["steps"].Fault($"{set.Steps.Count} steps are more than anybody can follow: at most {MostSteps}");
        if (set.Until < set.From) file["until"].Fault("ends before it begins");
        return set;
    }

    public static Rule Rule(Json json)
    {
        var (words, source) = (json["words"].Text(), json["source"].Text());
        if (json.Has("if")) return new Condition(Formula(json.Only("if", "words", "source")["if"]), words, source);
        if (json.Has("all")) return new AllOf(Parts(json.Only("all", "words", "source")["all"]), words, source);
        if (json.Has("any")) return new AnyOf(Parts(json.Only("any", "words", "source")["any"]), words, source);
        if (json.Has("not")) return new NotSo(Rule(json.Only("not", "words", "source")["not"]), words, source);
        if (json.Has("atLeast")) return Some(json.Only("atLeast", "of", "words", "source"), words, source);
        json.Fault("a rule has one of: if, all, any, not, atLeast");
        return new Condition(Nothing, words, source);
    }

    private static SomeOf Some(Json json, string? words, string? source)
    {
        var (many, parts) = (json["atLeast"].Number() ?? 0, Parts(json["of"]));
        if (many != decimal.Truncate(many) || many < 1 || many > parts.Count) json["atLeast"].Fault($"{many} of {parts.Count} cannot be asked for");
        return new((int)Math.Clamp(many, 0, int.MaxValue), parts, words, source);
    }

    private static Items<Rule> Parts(Json json)
    {
        var parts = new Items<Rule>(json.Each().Select(Rule));
        if (parts.Count == 0) json.Fault("is empty");
        return parts;
    }

    private static Step Step(Json json)
    {
        json.Only("name", "of", "is", "words", "source");
        if (json["of"].Text() is { } of and not ("household" or "person")) json["of"].Fault($"is household or person, not \"{of}\"");
        return new(json["name"].NeededText(), json["of"].Text() == "person", Formula(json["is"]), json["words"].Text(), json["source"].Text());
    }

    private static Entitlement Amount(Json json)
    {
        json.Only("is", "words", "source");
        return new(Formula(json["is"]), json["words"].NeededText(), json["source"].Text());
    }

    private static Formula Formula(Json json)
    {
        // A long formula may be cut into lines.
        var text = json.Node is JsonArray ? string.Join(' ', json.Each().Select(line => line.NeededText())) : json.NeededText();
        if (text.Length == 0) return Nothing;
        try
        {
            return FormulaText.Read(text);
        }
        catch (FormulaException broken)
        {
            json.Fault($"cannot be read: {broken.Message}");
            return Nothing;
        }
    }
}
