using Alongside.Cases;
using Alongside.Demo.Pack;
using Alongside.People;
using Alongside.People.Relationships;

namespace Alongside.Demo.Planning;

/// <summary>Finds the people of a story: names, ages, pronouns, languages, and who lives with whom.</summary>
public static class Casting
{
    public static Cast Of(DemoPack pack, Outline outline, Chance chance)
    {
        var (setting, lead) = (outline.Setting, outline.Lead);
        var culture = chance.Weighed(pack.Names.Cultures, one => one.Share);
        var feminine = lead?.Feminine ?? chance.Percent(setting.Feminine);
        var age = lead?.Age ?? chance.In(setting.Ages);
        var client = new PersonForm
        {
            GivenName = lead?.Given ?? chance.Pick(feminine ? culture.Feminine : culture.Masculine),
            FamilyName = lead?.Family ?? (culture.OneName ? null : chance.Pick(culture.Family)),
            Pronouns = chance.Percent(lead is null ? 4 : 0) ? "they/them" : chance.Percent(lead is null ? 6 : 0) ? null : feminine ? "she/her" : "he/him",
            BirthDate = BirthDate(outline.Start.Year - age, chance),
            Language = lead?.Language ?? culture.Language,
            NeedsInterpreter = lead?.Interpreter ?? chance.Percent(culture.Interpreter),
            IsSomebodyElse = true,
        };
        var household = Household(pack, outline, client, age, culture, feminine, chance).ToList();
        return new Cast(client, household, feminine, age, Words(client, feminine, household));
    }

    private static IEnumerable<PlannedPerson> Household(
        DemoPack pack, Outline outline, PersonForm client, int age, CultureText culture, bool feminine, Chance chance)
    {
        if (chance.Percent(outline.Setting.Partner))
            yield return new PlannedPerson(
                Person(chance.Pick(feminine ? culture.Masculine : culture.Feminine), client, feminine ? "he/him" : "she/her", outline.Start.Year - age + chance.Between(-5, 5), chance),
                ParticipantRole.HouseholdMember, RelationshipKind.PartnerOf, IsTurned: false, LivesWithClient: true);
        var names = outline.Lead?.Children ?? chance.Some(pack.Names.Children, chance.In(outline.Setting.Children));
        foreach (var name in names)
            yield return new PlannedPerson(
                Person(name, client, null, outline.Start.Year - chance.Between(1, Math.Clamp(age - 18, 1, 15)), chance),
                ParticipantRole.HouseholdMember, RelationshipKind.ParentOf, IsTurned: true, LivesWithClient: true);
    }

    internal static PersonForm Person(string name, PersonForm like, string? pronouns, int year, Chance chance) => new()
    {
        GivenName = like.FamilyName is null && !name.EndsWith("-Demo", StringComparison.Ordinal) ? $"{name}-Demo" : name,
        FamilyName = like.FamilyName,
        Pronouns = pronouns,
        BirthDate = BirthDate(year, chance),
        Language = like.Language,
        IsSomebodyElse = true,
    };

    private static string BirthDate(int year, Chance chance) => chance.Between(0, 19) switch
    {
        0 => "unknown",
        1 => $"{year}",
        2 => $"about {year}",
        _ => $"{chance.Between(1, 12)}/{chance.Between(1, 28)}/{year}",
    };

    private static Wording Words(PersonForm client, bool feminine, List<PlannedPerson> household)
    {
        var plural = client.Pronouns is "they/them" or null;
        var children = household.Where(person => person.IsTurned).Select(person => person.Form.GivenName!).ToList();
        var words = new Wording(plural)
        {
            ["name"] = client.GivenName!,
            ["language"] = client.Language!,
            ["they"] = plural ? "they" : feminine ? "she" : "he",
            ["them"] = plural ? "them" : feminine ? "her" : "him",
            ["their"] = plural ? "their" : feminine ? "her" : "his",
            ["theirs"] = plural ? "theirs" : feminine ? "hers" : "his",
            ["was"] = plural ? "were" : "was",
        };
        if (children.Count == 0) return words;
        words["child"] = children[0];
        words["kids"] = children.Count == 1 ? children[0] : $"{string.Join(", ", children.SkipLast(1))} and {children[^1]}";
        return words;
    }
}
