using Alongside.Accounts;
using Alongside.Cases;
using Alongside.FollowUps;
using Alongside.People;
using Alongside.Setup;
using Alongside.Tests.Harness;

namespace Alongside.Tests.FollowUps;

/// <summary>Cases and follow-ups to test on, made by the product's own acts.</summary>
internal static class Arranged
{
    public static readonly DateOnly Today = new(2026, 3, 2);

    public static async Task<Guid> OpenCase(this AlongsideApp app, Worker primary, string given = "Rosa", string family = "Delgado-Demo", bool isUrgent = false)
    {
        var programme = new Programme($"Programme {Guid.NewGuid():N}", "");
        await app.Db(db => db.Programmes.Add(programme));
        var client = await app.Do<AddPerson, Guid>(primary, act => act.Run(new PersonForm { GivenName = given, FamilyName = family }));
        return await app.Do<OpenCase, Guid>(primary, act => act.Run(new OpenCaseForm
        {
            ClientId = client,
            ProgrammeId = programme.Id,
            PrimaryWorkerId = primary.Id,
            Concern = "The rent is late",
            IsUrgent = isUrgent,
        }));
    }

    public static Task<Guid> AddFollowUp(this AlongsideApp app, Worker worker, string title, int inDays, Guid? caseId = null, TimeOnly? at = null) =>
        app.Do<AddFollowUp, Guid>(worker, act => act.Run(new FollowUpForm { Title = title, Due = Today.AddDays(inDays), At = at, CaseId = caseId }));
}
