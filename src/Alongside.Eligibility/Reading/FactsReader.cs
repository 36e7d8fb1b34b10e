using Alongside.Eligibility.Facts;

namespace Alongside.Eligibility.Reading;

/// <summary>Reads the list of facts that rules may speak of.</summary>
internal static class FactsReader
{
    /// <summary>What even a complete household file leaves to be asked.</summary>
    public const string StaysOpen = "unknown";

    private const decimal MostMoney = 1_000_000_000m;

    public static FactList Read(Json file)
    {
        file.Only("facts", "lists");
        var groups = file["lists"].Each().Select(Group).ToList();
        var facts = file["facts"].Each().Select(Fact).ToList();
        foreach (var twice in facts.GroupBy(fact => fact.Name, StringComparer.Ordinal).Where(same => same.Count() > 1)) file.Fault($"the fact {twice.Key} is there twice");
        foreach (var fact in facts.Where(fact => fact.List is { } list && !groups.Exists(group => group.List == list && group.OfPerson == fact.OfPerson))) file.Fault($"the fact {fact.Name} stands in the list {fact.List}, which is not among the lists");
        foreach (var group in groups.Where(group => !facts.Exists(fact => fact.List == group.List && fact.OfPerson == group.OfPerson))) file.Fault($"the list {group.List} holds no fact");
        return new(facts.DistinctBy(fact => fact.Name, StringComparer.Ordinal), groups);
    }

    private static FactGroup Group(Json json)
    {
        json.Only("list", "of", "ask");
        return new(json["list"].NeededText(), IsOfPerson(json), json["ask"].NeededText());
    }

    private static Fact Fact(Json json)
    {
        json.Only("name", "of", "type", "ask", "choices", "min", "max", "list", "none");
        var kind = Kinds.Read(json["type"].NeededText()) ?? Unknown(json);
        var choices = new Items<string>(json["choices"].Each().Select(choice => choice.NeededText()));
        if (kind == Kind.Choice && choices.Count < 2) json["choices"].Fault("a choice needs at least two choices");
        var (min, max) = (json["min"].Number() ?? 0, json["max"].Number() ?? Most(kind));
        if (min > max) json["min"].Fault("is above the greatest");
        var none = json["none"].Text();
        if (kind == Kind.Choice && none is not null and not StaysOpen && !choices.Contains(none)) json["none"].Fault($"\"{none}\" is not one of the choices");
        return new(json["name"].NeededText(), IsOfPerson(json), kind, json["ask"].NeededText(), choices, min, max, json["list"].Text(), none);
    }

    private static bool IsOfPerson(Json json)
    {
        var of = json["of"].NeededText();
        if (of is not ("household" or "person")) json["of"].Fault("is household or person");
        return of == "person";
    }

    private static Kind Unknown(Json json)
    {
        json["type"].Fault("is none of yes-no, number, day, choice, amount, amount/month, amount/year");
        return Kind.YesNo;
    }

    private static decimal Most(Kind kind) => kind switch { Kind.YesNo => 1, Kind.Day => DateOnly.MaxValue.DayNumber, _ => MostMoney };
}
