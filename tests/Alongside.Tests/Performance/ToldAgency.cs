using Alongside.Accounts;
using Alongside.Assessments;
using Alongside.Cases;
using Alongside.Cases.Flags;
using Alongside.Demo;
using Alongside.FollowUps;
using Alongside.Intakes;
using Alongside.Notes;
using Alongside.People.Households;
using Alongside.Plans;
using Alongside.Records;
using Alongside.Referrals;
using Alongside.ServiceDirectory;
using Alongside.Setup;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Performance;

/// <summary>The demo as it is told, with somebody of every role signed in and something to open on every page.</summary>
internal sealed class ToldAgency : IAsyncDisposable
{
    public const int Cases = 60;
    private readonly Dictionary<string, string> _ids = [];
    private readonly Dictionary<string, Desk> _desks = [];

    private ToldAgency(AlongsideApp app) => App = app;

    public AlongsideApp App { get; }

    public static async Task<ToldAgency> Tell(DatabaseKind kind, int cases = Cases)
    {
        var time = new FakeClock(FakeClock.Monday);
        var told = new ToldAgency(await AlongsideApp.Start(kind, fill: options => DemoStory.Tell(options, cases, time: time)));
        await told.App.Read(async db => { await told.Find(db); return true; });
        foreach (var (_, email, _) in DemoAgency.SignIns)
            told._desks[email] = await told.App.SignIn(await told.App.Read(db => db.Workers.Include(worker => worker.Programmes).FirstAsync(worker => worker.Email == email)));
        return told;
    }

    public Desk Desk(string name) => _desks[name + "@demo.example"];

    public IReadOnlyDictionary<string, Guid> Ids => _ids.ToDictionary(id => id.Key, id => Guid.Parse(id.Value));

    /// <summary>An address with the ids that it names in braces.</summary>
    public string Address(string template)
    {
        foreach (var (name, id) in _ids) template = template.Replace($"{{{name}}}", id, StringComparison.Ordinal);
        return template.Contains('{', StringComparison.Ordinal) ? throw new InvalidOperationException($"Nothing in the demo fits {template}.") : template;
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private async Task Find(AlongsideDb db)
    {
        var maya = await db.Workers.Where(worker => worker.Email == "maya@demo.example").Select(worker => worker.Id).SingleAsync();
        var assignments = db.Assignments.Where(row => row.WorkerId == maya && row.Role == AssignmentRole.Primary && row.Until == null).Select(row => row.CaseId);
        var (notes, referrals, goals, flags, plans) = (db.Set<ContactNote>(), db.Set<Referral>(), db.Set<Goal>(), db.Set<RiskFlag>(), db.Set<PlanVersion>());
        var open = await db.Cases.Where(row => assignments.Contains(row.Id) && row.State == CaseState.Open && goals.Any(goal => goal.CaseId == row.Id) && referrals.Any(referral => referral.CaseId == row.Id))
            .OrderByDescending(row => notes.Count(note => note.CaseId == row.Id)).ThenBy(row => row.Number).ToListAsync();
        var file = open[0];
        Add("case", file.Id);
        Add("client", file.ClientId);
        var flag = await flags.Where(row => assignments.Contains(row.CaseId)).OrderBy(row => row.Resolved != null).ThenBy(row => row.Id).FirstAsync();
        Add("flag", flag.Id);
        Add("flagged", flag.CaseId);
        Add("goal", await goals.Where(row => row.CaseId == file.Id && row.State == GoalState.Open).Select(row => row.Id).FirstOrDefaultAsync());
        Add("step", await db.Set<Step>().Where(row => assignments.Contains(row.CaseId) && row.State == StepState.ToDo).Select(row => row.Id).FirstOrDefaultAsync());
        Add("note", await notes.Where(row => row.CaseId == file.Id && row.State == RecordState.Final && row.AuthorId == maya && row.Label == Alongside.Shared.Sensitivity.General).Select(row => row.Id).FirstAsync());
        Add("referral", await referrals.Where(row => row.CaseId == file.Id).Select(row => row.Id).FirstAsync());
        Add("assessment", await db.Set<Assessment>().Where(row => assignments.Contains(row.CaseId) && row.State == RecordState.Final && row.Label == Alongside.Shared.Sensitivity.General).Select(row => row.Id).FirstAsync());
        Add("form", await db.Set<AssessmentForm>().Select(row => row.Id).FirstAsync());
        Add("followup", await db.FollowUps.Where(row => row.WorkerId == maya && row.State == FollowUpState.Open && row.CaseId != null).Select(row => row.Id).FirstAsync());
        Add("inquiry", await db.Set<Inquiry>().Where(row => row.CaseId == file.Id).Select(row => row.Id).FirstOrDefaultAsync());
        Add("service", await db.Set<Service>().OrderBy(row => row.SortName).Select(row => row.Id).FirstAsync());
        Add("organisation", await db.Set<Organisation>().OrderBy(row => row.Name).Select(row => row.Id).FirstAsync());
        Add("programme", await db.Programmes.Select(row => row.Id).FirstAsync());
        Add("team", await db.Teams.Select(row => row.Id).FirstAsync());
        Add("worker", maya);
        Add("plan", await plans.Where(row => row.CaseId == file.Id).OrderByDescending(row => row.Number).Select(row => row.Id).FirstOrDefaultAsync());
        Add("household", await db.Set<Household>().OrderByDescending(row => row.Members.Any(member => member.PersonId == file.ClientId)).ThenBy(row => row.Id).Select(row => row.Id).FirstAsync());
        void Add(string name, Guid id) => _ids[name] = id.ToString();
    }
}
