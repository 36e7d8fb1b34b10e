using Alongside.People;

namespace Alongside.Cases;

internal static class PeopleNamed
{
    /// <summary>People whose name has every one of the words in it.</summary>
    public static IQueryable<Person> Named(this IQueryable<Person> people, string text)
    {
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.ToLowerInvariant()).Take(6))
            people = people.Where(person => (person.DisplayName + " " + person.GivenName + " " + person.FamilyName).ToLower().Contains(word));
        return people.OrderBy(person => person.FamilyName).ThenBy(person => person.GivenName).ThenBy(person => person.Id);
    }
}
