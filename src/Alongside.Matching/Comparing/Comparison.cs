using Alongside.Matching.People;

namespace Alongside.Matching.Comparing;

/// <summary>Compares two people field by field.</summary>
internal static class Comparison
{
    public static Levels Of(PeopleTable people, int left, int right) => new Levels(0)
        .With(people, left, right)
        .With(Field.BirthDate, BirthDates.Compare(people[Field.BirthDate].Text(left), people[Field.BirthDate].Text(right)))
        .With(Field.Sex, Plain(people, Field.Sex, left, right))
        .With(Field.Phone, Mistyped(people, Field.Phone, left, right))
        .With(Field.Email, Emails.Compare(people[Field.Email].Text(left), people[Field.Email].Text(right)))
        .With(Field.Number, Mistyped(people, Field.Number, left, right))
        .WithStreet(people, left, right)
        .With(Field.City, Texts.Compare(people[Field.City].Text(left), people[Field.City].Text(right)))
        .With(Field.PostalCode, Mistyped(people, Field.PostalCode, left, right))
        .With(Field.State, Plain(people, Field.State, left, right))
        .With(Field.Identifier, Identifiers.Compare(people[Field.Identifier].Text(left), people[Field.Identifier].Text(right)))
        .With(Field.Suffix, Plain(people, Field.Suffix, left, right));

    private static Levels With(this Levels levels, PeopleTable people, int left, int right) => PersonNames.Compare(levels, people, left, right);

    private static Levels WithStreet(this Levels levels, PeopleTable people, int left, int right) => Streets.Compare(levels, people, left, right);

    private static Level Plain(PeopleTable people, Field field, int left, int right)
    {
        var (one, other) = (people[field][left], people[field][right]);
        return one == 0 || other == 0 ? Level.Missing : one == other ? Level.Same : Level.Different;
    }

    private static Level Mistyped(PeopleTable people, Field field, int left, int right)
    {
        var level = Plain(people, field, left, right);
        return level == Level.Different && Names.Typing.OneMistakeApart(people[field].Text(left), people[field].Text(right)) ? Level.Near : level;
    }
}
