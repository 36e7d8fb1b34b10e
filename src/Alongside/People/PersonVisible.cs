using Alongside.Privacy;
using Alongside.Shared;

namespace Alongside.People;

public static class PersonVisible
{
    /// <summary>
    /// People in a case the worker sees and people the worker added; intake workers find everybody, or they would add them twice.
    /// Restricted people are seen through their case only.
    /// </summary>
    public static IQueryable<Person> VisibleTo(this IQueryable<Person> people, Me me)
    {
        var cases = me.CaseIds();
        var inCases = me.Rows<CasePerson>().Where(link => cases.Contains(link.CaseId)).Select(link => link.PersonId);
        var findsEverybody = me.HasAny(Role.IntakeWorker);
        return people.Where(person => inCases.Contains(person.Id)
            || (!person.IsRestricted && (findsEverybody || person.AddedById == me.Id)));
    }
}
