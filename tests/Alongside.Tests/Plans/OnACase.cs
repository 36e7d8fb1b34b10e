using Alongside.Accounts;
using Alongside.Cases;
using Alongside.People;
using Alongside.Plans;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Tests.Harness;

namespace Alongside.Tests.Plans;

/// <summary>An open case of Rosa Delgado-Demo with its primary worker at a desk.</summary>
public sealed record OnACase(AlongsideApp App, Worker Worker, Desk Desk, Guid CaseId, Guid ClientId)
{
    public const string Concern = "Rent is two months behind and the heating is off.";

    public static async Task<OnACase> Begin(AlongsideApp app, params Sensitivity[] grants)
    {
        var worker = await app.Hire(Role.Caseworker, "Maya Reyes-Demo", grants);
        var programme = new Programme($"Family support {Guid.NewGuid():N}", "");
        var client = Person.Add(new PersonFacts("Rosa", "Delgado-Demo"), worker.Id, app.Clock.Now.UtcDateTime);
        await app.Db(db =>
        {
            db.Programmes.Add(programme);
            db.People.Add(client);
        });
        var caseId = await app.Do<OpenCase, Guid>(worker, act => act.Run(new OpenCaseForm
        {
            ClientId = client.Id,
            ProgrammeId = programme.Id,
            PrimaryWorkerId = worker.Id,
            Concern = Concern,
        }));
        return new OnACase(app, worker, await app.SignIn(worker), caseId, client.Id);
    }

    /// <summary>The session has ended; the worker signs in again.</summary>
    public async Task<OnACase> Tomorrow() => this with { Desk = await App.SignIn(Worker) };

    public Task<Guid> AddGoal(string title = "A warm home", Action<GoalForm>? more = null)
    {
        var form = new GoalForm { Title = title, Domain = LifeDomain.Housing };
        more?.Invoke(form);
        return App.Do<AddGoal, Guid>(Worker, act => act.Run(CaseId, form));
    }

    public Task<Guid> AddStep(Guid goal, string what = "Call the gas company") =>
        App.Do<AddStep, Guid>(Worker, act => act.Run(goal, new StepForm { What = what, Who = StepWho.Client, Due = new DateOnly(2026, 3, 9) }));
}
