using Alongside.Accounts;
using Alongside.Cases;
using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Demo.Playing;

/// <summary>Where the stories are played: the product's acts, at the story's moment, by the story's worker.</summary>
internal sealed class Stage(IServiceProvider services, StoryClock clock)
{
    public AlongsideDb Db { get; } = services.GetRequiredService<AlongsideDb>();
    public Me Me { get; } = services.GetRequiredService<Me>();
    public AgencyClock Clock { get; } = services.GetRequiredService<AgencyClock>();
    public DateOnly Today => Clock.Today;

    /// <summary>The workers by e-mail address, the programmes by name, the partners' services by their id in the demo's directory.</summary>
    public Dictionary<string, Worker> Workers { get; } = [];
    public Dictionary<string, Guid> Programmes { get; } = [];
    public Dictionary<string, Guid> Services { get; } = [];
    public Dictionary<Planning.AssessmentKind, Guid> Forms { get; } = [];
    public string Agency { get; set; } = "";

    public T The<T>() where T : notnull => services.GetRequiredService<T>();

    public void At(DateTime local, string email)
    {
        Db.ChangeTracker.Clear();
        clock.Now = Clock.ToUtc(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        Me.Become(Workers[email]);
    }

    /// <summary>Where the story's worker no longer has the case, its primary worker acts.</summary>
    public async Task LetWhoHasItAct(Told told)
    {
        var caseId = told.Case;
        if (caseId == Guid.Empty || told.Hand == Me.Id) return;
        if (!await Me.MayWrite(caseId))
        {
            var primary = await Db.Assignments.Where(row => row.CaseId == caseId && row.Role == AssignmentRole.Primary && row.Until == null)
                .Select(row => row.WorkerId).FirstOrDefaultAsync();
            if (Workers.Values.FirstOrDefault(worker => worker.Id == primary) is not { } worker) return;
            Me.Become(worker);
        }
        told.Hand = Me.Id;
    }

    /// <summary>Acts that need nothing of each other, in one save.</summary>
    public async Task InOneSave(IReadOnlyList<Func<Task>> acts)
    {
        if (acts.Count == 0) return;
        using (The<Acting>().Together())
            foreach (var act in acts.SkipLast(1)) await act();
        await acts[^1]();
    }
}
