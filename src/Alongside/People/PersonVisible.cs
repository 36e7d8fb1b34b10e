using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People;

public static class PersonVisible
{
    /// <summary>
    /// People in a case the worker sees and people the worker added; intake workers find everybody, or they would add them twice.
    /// Restricted people are seen through their case only.
    /// </summary>
    public static IQueryable<Person> VisibleTo(this IQueryable<Person> people, Me me)
    {
        var inCases = me.PeopleInCases(AccessLevel.Read);
        var findsEverybody = me.HasAny(Role.IntakeWorker);
        return people.Where(person => inCases.Contains(person.Id)
            || (!person.IsRestricted && (findsEverybody || person.AddedById == me.Id)));
    }

    /// <summary>People whose facts the worker may change: those of the cases the worker writes on, and those that intake or the worker added.</summary>
    public static IQueryable<Person> ChangeableBy(this IQueryable<Person> people, Me me)
    {
        var inCases = me.PeopleInCases(AccessLevel.Write);
        var intake = me.HasAny(Role.IntakeWorker);
        return people.Where(person => inCases.Contains(person.Id)
            || (!person.IsRestricted && (intake || person.AddedById == me.Id)));
    }

    /// <exception cref="MissingException">There is no such person, or the worker does not see them.</exception>
    /// <exception cref="RefusedException">The worker may see the person but not change their facts.</exception>
    public static async Task<Person> PersonToChange(this AlongsideDb db, Me me, Guid id)
    {
        var people = db.People;
        if (people.Local.FirstOrDefault(person => person.Id == id) is { } added && db.Entry(added).State == EntityState.Added) return added;
        if (await people.ChangeableBy(me).FirstOrDefaultAsync(person => person.Id == id) is { } person) return person;
        await people.VisibleTo(me).FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        throw new RefusedException("You may read this but not change it: ask the primary worker of the case.");
    }

    internal static IQueryable<Guid> PeopleInCases(this Me me, AccessLevel atLeast)
    {
        var cases = me.CaseIds(atLeast);
        return me.Rows<CasePerson>().Where(link => cases.Contains(link.CaseId)).Select(link => link.PersonId);
    }
}
