using Alongside.Accounts;
using Alongside.People;
using Alongside.Plans;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Notes;

/// <summary>The names behind the ids on a note.</summary>
public sealed class NoteNames(IReadOnlyDictionary<Guid, string> names)
{
    public string Of(Guid id) => names.GetValueOrDefault(id, "somebody");

    /// <summary>How long, by which way, where and with whom.</summary>
    public IEnumerable<string> Facts(NoteContent note)
    {
        if (note.Minutes is { } minutes) yield return $"{minutes} min";
        if (note.Medium is { } medium) yield return medium.InWords();
        if (note.Location is { Length: > 0 } place) yield return place;
        var present = string.Join(", ", note.PersonIds.Select(Of).Append(note.OtherPeople ?? "").Where(name => name.Length > 0));
        if (present.Length > 0) yield return $"with {present}";
    }

    public static async Task<NoteNames> Read(AlongsideDb db, Guid caseId, IEnumerable<Guid> workerIds, IEnumerable<NoteContent> notes)
    {
        var workers = workerIds.Distinct().ToList();
        var said = notes.ToList();
        var people = said.SelectMany(note => note.PersonIds).Distinct().ToList();
        var goals = said.SelectMany(note => note.GoalIds).Distinct().ToList();
        var names = await db.Workers.Where(worker => workers.Contains(worker.Id)).ToDictionaryAsync(worker => worker.Id, worker => worker.Name);
        foreach (var person in await db.People.Where(person => people.Contains(person.Id)).Select(person => new { person.Id, person.DisplayName }).ToListAsync())
            names[person.Id] = person.DisplayName;
        foreach (var goal in await db.Goals.Where(goal => goal.CaseId == caseId && goals.Contains(goal.Id)).Select(goal => new { goal.Id, goal.Title }).ToListAsync())
            names[goal.Id] = goal.Title;
        return new NoteNames(names);
    }
}
