using Alongside.Cases;
using Alongside.FollowUps;
using Alongside.Intakes;
using Alongside.Ledger;
using Alongside.People;
using Alongside.People.ContactPoints;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Intakes;

/// <summary>From the call to the case, nothing is asked twice.</summary>
public class IntakeActsTests
{
    [Theory, OnBothDatabases]
    public async Task A_call_becomes_a_case_with_its_worker_and_a_first_contact_by_its_urgency(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var (intake, caseworker) = (await app.Hire(Role.IntakeWorker), await app.Hire(Role.Caseworker));
        var programme = new Programme("Family support", "");
        await app.Db(db => db.Programmes.Add(programme));

        var id = await app.Do<TakeInquiry, Guid>(intake, act => act.Run(Call() with { ProgrammeId = programme.Id }));
        await app.Do<StartScreening>(intake, act => act.Run(id));
        var caseId = await app.Do<OpenCaseFromInquiry, Guid>(intake, act => act.Run(id,
            new OpenFromInquiryForm { ProgrammeId = programme.Id, PrimaryWorkerId = caseworker.Id, Concern = "Rent is two months late" }));

        var (inquiry, opened, followUp) = await app.Read(async db => (
            await db.Inquiries.SingleAsync(), await db.Cases.Include(row => row.Assignments).SingleAsync(), await db.FollowUps.SingleAsync()));
        inquiry.State.ShouldBe(InquiryState.Opened);
        inquiry.CaseId.ShouldBe(caseId);
        opened.State.ShouldBe(CaseState.Open);
        opened.ClientId.ShouldBe(inquiry.PersonId!.Value);
        opened.IsUrgent.ShouldBeTrue();
        opened.Assignments.Single().WorkerId.ShouldBe(caseworker.Id);
        followUp.WorkerId.ShouldBe(caseworker.Id);
        followUp.CaseId.ShouldBe(caseId);
        followUp.Title.ShouldBe("First contact with Rosa Delgado-Demo");
        followUp.Due.ShouldBe(opened.Begun);
        var point = await app.Read(db => db.ContactPoints.SingleAsync());
        point.Value.ShouldBe("312 555 0142");
        point.Messages.ShouldBe(MessageRule.No);
    }

    [Theory, OnBothDatabases]
    public async Task A_call_and_its_new_person_are_one_save_or_none(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var intake = await app.Hire(Role.IntakeWorker);

        await Should.ThrowAsync<FluentValidation.ValidationException>(() =>
            app.Do<TakeInquiry, Guid>(intake, act => act.Run(Call() with { Concern = " " })));
        (await app.Read(db => db.People.CountAsync())).ShouldBe(0);

        await app.Do<TakeInquiry, Guid>(intake, act => act.Run(Call()));
        var entries = await app.Read(db => db.Ledger.OrderBy(entry => entry.Seq).Select(entry => entry.Act).ToListAsync());
        entries.ShouldBe(["person.added", "person.contact-added", "inquiry.taken"], ignoreOrder: true);
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_leaves_a_follow_up_on_a_case_of_others_once_it_is_open(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var (intake, caseworker) = (await app.Hire(Role.IntakeWorker), await app.Hire(Role.Caseworker));
        var programme = new Programme("Family support", "");
        await app.Db(db => db.Programmes.Add(programme));
        var id = await app.Do<TakeInquiry, Guid>(intake, act => act.Run(Call()));
        await app.Do<StartScreening>(intake, act => act.Run(id));
        var caseId = await app.Do<OpenCaseFromInquiry, Guid>(intake, act => act.Run(id,
            new OpenFromInquiryForm { ProgrammeId = programme.Id, PrimaryWorkerId = caseworker.Id, Concern = "Rent" }));

        await Should.ThrowAsync<MissingException>(() => app.Do<AddFollowUp, Guid>(intake, act =>
            act.Run(new FollowUpForm { Title = "Call again", Due = new DateOnly(2026, 3, 9), CaseId = caseId })));
    }

    private static InquiryForm Call() => new()
    {
        Channel = Channel.Phone,
        Urgency = Urgency.Today,
        Concern = "Rent is two months late",
        CallBack = "312 555 0142",
        CallBackMessages = MessageRule.No,
        Person = new PersonForm { GivenName = "Rosa", FamilyName = "Delgado-Demo", BirthDate = "3/4/1990" },
    };
}
