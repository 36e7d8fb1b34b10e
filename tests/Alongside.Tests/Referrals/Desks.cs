using Alongside.Accounts;
using Alongside.Cases;
using Alongside.People;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Tests.Harness;

namespace Alongside.Tests.Referrals;

/// <summary>A caseworker with an open case, at the desk.</summary>
internal sealed record CaseAtHand(AlongsideApp App, Worker Worker, Desk Desk, Guid CaseId, Guid ClientId)
{
    public static async Task<CaseAtHand> Open(AlongsideApp app, params Sensitivity[] grants)
    {
        var worker = await app.Hire(Role.Caseworker, "Maya Reyes-Demo", grants);
        var client = Person.Add(new PersonFacts("Rosa", "Delgado-Demo") { Pronouns = "she/her", Language = "Spanish", NeedsInterpreter = true, BirthDate = new DateOnly(1990, 4, 5), BirthDatePrecision = BirthDatePrecision.Exact }, worker.Id, DateTime.UnixEpoch);
        await app.Db(db => db.People.Add(client));
        var manager = await app.Hire(Role.Administrator);
        var programme = await app.Do<AddProgramme, Guid>(manager, act => act.Run(new ProgrammeForm { Name = $"Family support {Guid.NewGuid():N}" }));
        var caseId = await app.Do<OpenCase, Guid>(worker, act => act.Run(new OpenCaseForm { ClientId = client.Id, ProgrammeId = programme, PrimaryWorkerId = worker.Id, Concern = "Needs a home" }));
        return new CaseAtHand(app, worker, await app.SignIn(worker), caseId, client.Id);
    }
}
