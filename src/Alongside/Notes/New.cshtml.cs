using Alongside.Cases;
using Alongside.Ledger;
using Alongside.People;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Notes;

public sealed record CaseToChoose(Guid Id, string Client, string Number);

/// <summary>Which case the note is about: mine first, others that I may write on by searching.</summary>
public sealed class NewModel(AlongsideDb db, Me me, Acting acting) : RoomPage
{
    private const int Most = 50;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<CaseToChoose> Cases { get; private set; } = [];

    public override async Task Load()
    {
        var writable = me.CaseIds(AccessLevel.Write);
        var assigned = db.Assignments.Where(row => row.WorkerId == me.Id && row.Until == null).Select(row => row.CaseId);
        var people = db.People;
        var cases = db.Cases.AsNoTracking().Where(row => writable.Contains(row.Id) && (row.State == CaseState.Open || row.State == CaseState.Closing))
            .Select(row => new { row.Id, row.Number, Client = people.Where(person => person.Id == row.ClientId).Select(person => person.DisplayName).First(), Mine = assigned.Contains(row.Id) });
        if (string.IsNullOrWhiteSpace(Q)) cases = cases.Where(row => row.Mine);
        else
        {
            var wanted = Q.Trim().ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862, MA0011 // Compared by the database.
            cases = cases.Where(row => row.Client.ToLower().Contains(wanted) || row.Number.ToLower().Contains(wanted));
#pragma warning restore CA1304, CA1311, CA1862, MA0011
        }
        Cases = await cases.OrderBy(row => row.Client).Take(Most).Select(row => new CaseToChoose(row.Id, row.Client, row.Number)).ToListAsync();
        await acting.Showed("Cases to write a note on", Cases.Select(row => (Guid?)row.Id));
    }

    public Task OnGet() => Load();
}
