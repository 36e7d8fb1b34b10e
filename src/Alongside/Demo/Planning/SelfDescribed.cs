using Alongside.Demo.Pack;
using Alongside.People.Background;
using Alongside.People.Identifiers;
using Alongside.People.Names;

namespace Alongside.Demo.Planning;

/// <summary>What the client says of themself at the first meeting: who they are, their languages, other names, numbers of other agencies.</summary>
public sealed record SelfDescribed(BackgroundForm Background, IReadOnlyList<NameForm> Names, IReadOnlyList<IdentifierForm> Numbers)
{
    private const string Main = "English";

    internal static SelfDescribed Of(DemoPack pack, Outline outline, Cast cast, Chance chance) =>
        new(WhoTheyAre(cast, chance), [.. Called(pack, cast, chance)], [.. Numbered(outline, chance)]);

    private static BackgroundForm WhoTheyAre(Cast cast, Chance chance)
    {
        var said = new BackgroundForm();
        foreach (var question in UsualQuestions.All.Where(question => question.IsAsked))
        {
            var answer = chance.Between(0, 99) switch
            {
                < 15 => null,
                < 25 => AskedQuestion.Declined,
                _ => question.Key is UsualQuestions.Gender or "sex" ? question.Answers[cast.Feminine ? 0 : 1] : chance.Pick(question.Answers),
            };
            if (answer is not null) said.Answers[question.Key] = [answer.Code];
        }
        if (cast.Language != Main) said.Languages["0"] = new LanguageForm { Language = Main, Speaks = chance.Percent(50) ? Proficiency.Some : Proficiency.Good, Reads = Proficiency.Some };
        if (chance.Percent(15)) said.CommunicationNote = "Prefers a text before a call. Long letters are better gone through together.";
        return said;
    }

    private static IEnumerable<NameForm> Called(DemoPack pack, Cast cast, Chance chance)
    {
        if (cast.Client.FamilyName is not { } family || !chance.Percent(20)) yield break;
        if (pack.Names.Cultures.FirstOrDefault(one => one.Language == cast.Language)?.Family.FirstOrDefault(name => name != family) is { } other)
            yield return new NameForm { Kind = NameKind.Birth, GivenName = cast.Client.GivenName, FamilyName = other };
    }

    /// <summary>Numbers that nobody gives out.</summary>
    private static IEnumerable<IdentifierForm> Numbered(Outline outline, Chance chance)
    {
        if (chance.Percent(40)) yield return new IdentifierForm { Kind = IdentifierKind.Medicaid, Value = $"DEMO-{outline.Index:D6}" };
    }
}
