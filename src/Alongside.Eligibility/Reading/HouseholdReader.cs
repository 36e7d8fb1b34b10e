using Alongside.Eligibility.Facts;
using Alongside.Eligibility.Households;
using Alongside.Eligibility.Rules;

namespace Alongside.Eligibility.Reading;

/// <summary>Reads what is known of a household; what is not said is not known, unless the file says that it is complete.</summary>
public static class HouseholdReader
{
    private const int MostPersons = 30;
    private const string Relationship = "relationship", Self = "self", Child = "child";
    private const int Grown = 18;
    private static readonly string[] OfFile = ["$schema", "complete", "persons", "known"];

    /// <exception cref="FaultyException">Names every fault with its place.</exception>
    public static Household Read(string name, string text, Pack pack, DateOnly day)
    {
        var faults = new List<Fault>();
        var steps = pack.InForceOn(day).SelectMany(set => set.Steps).ToLookup(step => step.OfPerson, step => step.Name);
        var household = Json.Open(name, text, faults) is { } file ? Read(file, pack.Facts, steps, day) : null;
        return faults.Count == 0 ? household! : throw new FaultyException(faults);
    }

    /// <summary>Who comes first is the one who applies; in a complete file somebody below eighteen of whom nothing else is said is a child of theirs.</summary>
    private static void SayRelationships(Household household, List<Json> listed, Fact relationship, bool isComplete)
    {
        if (!listed[0].Has(Relationship) && relationship.Choices.Contains(Self)) household.Know(0, Relationship, Given.Of(Self));
        if (!isComplete || !relationship.Choices.Contains(Child) || household.Facts.Find("age") is null) return;
        var age = household.Facts.PlaceOf("age");
        for (var person = 1; person < listed.Count; person++)
            if (!listed[person].Has(Relationship) && household[person, age] is { IsKnown: true, Number: < Grown }) household.Know(person, Relationship, Given.Of(Child));
    }

    private static Household Read(Json file, FactList facts, ILookup<bool, string> steps, DateOnly day)
    {
        var isComplete = file["complete"].YesNo() ?? false;
        var listed = file["persons"].Each().ToList();
        if (listed.Count == 0) file["persons"].Fault("a household has at least one person");
        if (listed.Count > MostPersons)
        {
            file["persons"].Fault($"has {listed.Count} persons; a household has at most {MostPersons}");
            listed = [.. listed.Take(MostPersons)];
        }
        var household = new Household(facts, [.. listed.Select((person, number) => person["id"].Text() ?? $"person {number + 1}")]);
        if (household.Persons.Distinct(StringComparer.Ordinal).Count() < household.Persons.Count) file["persons"].Fault("two persons have the same id");
        new FactsOf(file, household, -1, steps, day).Read(OfFile, isComplete);
        for (var person = 0; person < listed.Count; person++) new FactsOf(listed[person], household, person, steps, day).Read(["id", "birthDate", "known"], isComplete);
        if (facts.Find(Relationship) is { } relationship && listed.Count > 0) SayRelationships(household, listed, relationship, isComplete);
        return household;
    }
}
