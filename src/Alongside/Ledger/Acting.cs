using System.Reflection;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Ledger;

/// <summary>What an act has done and to what, in the words its history needs.</summary>
/// <param name="SubjectId">The thing acted on.</param>
/// <param name="About">What the thing is called: "Contact note of 9 September".</param>
public sealed record Deed(Guid SubjectId, string About)
{
    public Guid? CaseId { get; init; }
    public IReadOnlyCollection<Guid> People { get; init; } = [];
    public string? Reason { get; init; }

    /// <summary>The people and cases that a list showed.</summary>
    public IEnumerable<Guid>? Shown { get; init; }
}

/// <summary>
/// Ends every act: the change, its ledger entry and all that follows from it (chronicle, access, indexes) in one save.
/// An act that calls other acts does so inside <see cref="Together"/>; all are then saved by the outermost, or none.
/// </summary>
public sealed class Acting(AlongsideDb db, Me me, AgencyClock clock, IEnumerable<IBeforeSave> beforeSaves, LedgerWriter writer, WriteTurn turns)
{
    private readonly List<Guid> _looks = [];
    private int _depth;

    /// <summary>The form that asks for the act: it goes into the same save, whose key lets it in once.</summary>
    public DoneForm? Form { get; set; }
    public bool FormIsDone { get; private set; }

    /// <summary>The looks that this answer was, by which it is known again when it is printed.</summary>
    public IReadOnlyList<Guid> Looks => _looks;

    public Me Me => me;
    public DateTime Now => clock.Now;
    public DateOnly Today => clock.Today;

    public async Task Save(object act, Deed deed)
    {
        if (!me.IsKnown) throw new InvalidOperationException("An act needs somebody who acts.");
        if (_depth == 0 && Form is not null) db.Set<DoneForm>().Add(Form);
        if (_depth == 0) await KeepInStep();
        writer.Acted(NameOf(act), deed);
        if (_depth > 0) return;
        await SaveAll();
        (FormIsDone, Form) = (FormIsDone || Form is not null, null);
    }

    /// <summary>The act counts once for what it is asked by, such as an answered challenge: the key lets the save in once.</summary>
    public void Once(Guid askedBy) => Form = new DoneForm { WorkerId = me.Id, Id = askedBy, At = clock.Now, Sent = "" };

    /// <summary>Puts a view of a case or person on the ledger; if that fails, nothing is shown.</summary>
    public Task Viewed(string what, Deed deed) => See(what + ".viewed", deed);

    /// <summary>Puts on the ledger that a page made for paper was opened.</summary>
    public Task OpenedToPrint(string what, Deed deed) => See(what + ".opened-to-print", deed);

    /// <summary>Puts on the ledger that what somebody looked at was printed, with everybody whom it showed. The words of a search stay with the search.</summary>
    public Task Printed(LedgerEntry look) => Looked(LooksNames.Printed, new Deed(look.SubjectId, look.Act == LooksNames.Search ? "What a search found" : look.About)
    {
        CaseId = look.CaseId,
        People = [.. look.People.Select(person => person.PersonId)],
        Shown = look.Shown is null ? null : ShownIds.Read(look.Shown),
    });

    /// <summary>Puts a list on the ledger with everybody on it: the ids of people and cases. A list that names nobody is not told.</summary>
    public Task Showed(string list, IEnumerable<Guid?> who, Guid? ofCase = null)
    {
        var shown = who.OfType<Guid>().ToList();
        return shown.Count == 0 ? Task.CompletedTask : See(LooksNames.List, new Deed(ofCase ?? me.Id, list) { CaseId = ofCase, Shown = shown });
    }

    /// <summary>Puts on the ledger whom a look-up named while somebody typed.</summary>
    public Task LookedUp(IEnumerable<Guid?> found)
    {
        var shown = found.OfType<Guid>().ToList();
        return shown.Count == 0 ? Task.CompletedTask : See(LooksNames.LookUp, new Deed(me.Id, "While typing") { Shown = shown });
    }

    /// <summary>Puts a search on the ledger: its words, a number masked, and whom it found.</summary>
    public Task Searched(string words, IEnumerable<Guid?> found) =>
        See(LooksNames.Search, new Deed(me.Id, SearchedWords.Masked(words)) { Shown = found.OfType<Guid>() });

    /// <summary>Puts on the ledger that something was looked at, taken out or refused: nothing was changed.</summary>
    public Task Looked(string name, Deed deed) => Look(Guid.CreateVersion7(), name, deed);

    /// <summary>Until disposed, acts called from here join the caller's save instead of saving themselves.</summary>
    public IDisposable Together()
    {
        _depth++;
        return new End(this);
    }

    private async Task See(string name, Deed deed)
    {
        var id = Guid.CreateVersion7();
        await Look(id, name, deed);
        _looks.Add(id);
    }

    private async Task Look(Guid id, string name, Deed deed)
    {
        if (!me.IsKnown) throw new InvalidOperationException("A look needs somebody who looks.");
        if (await writer.Looked(id, name, deed)) return;
        await SaveAll();
    }

    /// <summary>Once for a whole save; changes are looked for once before each, not with every row it asks for.</summary>
    private async Task KeepInStep()
    {
        var tracker = db.ChangeTracker;
        foreach (var before in beforeSaves)
        {
            tracker.DetectChanges();
            tracker.AutoDetectChangesEnabled = false;
            try
            {
                await before.Prepare(db);
            }
            finally
            {
                tracker.AutoDetectChangesEnabled = true;
            }
        }
    }

    private async Task SaveAll()
    {
        using var turn = await turns.Take(db);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new StaleException();
        }
        writer.Saved();
    }

    private static string NameOf(object act) =>
        act.GetType().GetCustomAttribute<ActAttribute>()?.Name
        ?? throw new InvalidOperationException($"{act.GetType().Name} saves but bears no [Act] name.");

    private sealed class End(Acting acting) : IDisposable
    {
        public void Dispose() => acting._depth--;
    }
}

/// <summary>
/// Keeps rows that follow from others in step, in the same save: the chronicle, case access, name keys.
/// It runs once before a save, with all changes known to the tracker.
/// </summary>
public interface IBeforeSave
{
    Task Prepare(AlongsideDb db);
}
