using Alongside.FollowUps;
using Alongside.Referrals;
using Alongside.ServiceDirectory;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Tests.Referrals;

public class UnansweredTests
{
    [Theory, OnBothDatabases]
    public async Task No_reply_in_the_agreed_days_becomes_one_follow_up_for_the_worker_who_sent_it(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var hand = await CaseAtHand.Open(app);
        var id = await Send(hand, Sensitivity.General);

        app.Clock.PassDays(7);
        (await Raise(app)).ShouldBe(0);
        app.Clock.PassDays(1);
        (await Raise(app)).ShouldBe(1);
        (await Raise(app)).ShouldBe(0);

        var followUp = await app.Read(db => db.FollowUps.SingleAsync());
        (followUp.WorkerId, followUp.CaseId, followUp.SourceId).ShouldBe((hand.Worker.Id, hand.CaseId, id));
        followUp.Title.ShouldBe("No answer from Emergency shelter: ask about the referral");
        var desk = await app.SignIn(hand.Worker);
        (await desk.Visit("/referrals")).ShouldSee("No answer; it was due March 9", "Write the answer");
        (await desk.Visit("/referrals")).Document.QuerySelector("nav.side a[href='/referrals']")!.TextContent.ShouldContain("1");

        (await desk.Visit("/")).ShouldSee("Referrals without an answer", "Emergency shelter", "1 day late", "Answer: Emergency shelter");

        await app.Do<MoveReferral>(hand.Worker, act => act.Run(id, new MoveForm { To = ReferralStatus.Accepted }));
        (await app.Read(db => db.FollowUps.SingleAsync())).State.ShouldBe(FollowUpState.Done);
        (await desk.Visit("/")).ShouldNotSee("Referrals without an answer");
    }

    [Theory, OnBothDatabases]
    public async Task A_follow_up_of_a_sensitive_referral_does_not_name_the_service(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var hand = await CaseAtHand.Open(app, Sensitivity.SubstanceUse);
        await Send(hand, Sensitivity.SubstanceUse);
        app.Clock.PassDays(9);
        await Raise(app);
        (await app.Read(db => db.FollowUps.SingleAsync())).Title.ShouldBe("No answer from the partner: ask about the referral");
    }

    internal static async Task<Guid> Send(CaseAtHand hand, Sensitivity label)
    {
        var id = await hand.App.Do<DraftReferral, Guid>(hand.Worker, act => act.Run(hand.CaseId, new ReferralForm { Partner = "Emergency shelter", Need = Need.Housing, Reason = "A bed tonight", Label = label }));
        await hand.App.Do<SendReferral>(hand.Worker, act => act.Run(id, new SendForm
        {
            SentBy = SentBy.Phone,
            Exception = Alongside.Consents.LawfulException.CourtOrder,
            ExceptionBecause = "Ordered by the court",
        }));
        return id;
    }

    private static async Task<int> Raise(AlongsideApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<RaiseUnanswered>().Run(scope.ServiceProvider.GetRequiredService<AgencyClock>().Today);
    }
}
