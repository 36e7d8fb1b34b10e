using Alongside.Cases;
using Alongside.FollowUps;
using Alongside.Ledger;
using Alongside.People;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Intakes;

public sealed record OpenFromInquiryForm
{
    public Guid? ProgrammeId { get; set; }
    public Guid? PrimaryWorkerId { get; set; }
    public string? Concern { get; set; }

    public static OpenFromInquiryForm Of(Inquiry inquiry) => new() { ProgrammeId = inquiry.ProgrammeId, Concern = inquiry.Concern };
}

/// <summary>The screening ends with a yes: the case opens with what was said at intake, and its worker is asked to make the first contact.</summary>
[Act("inquiry.case-opened")]
public sealed class OpenCaseFromInquiry(AlongsideDb db, Acting acting, OpenCase openCase, AddFollowUp addFollowUp)
{
    /// <returns>The case's id.</returns>
    public async Task<Guid> Run(Guid id, OpenFromInquiryForm form)
    {
        var inquiry = await db.InquiryToDecide(acting.Me, id);
        Refusal.If(InquiryRules.WhyNotOpen(inquiry));
        var client = await db.People.FirstAsync(person => person.Id == inquiry.PersonId);
        Guid caseId;
        using (acting.Together())
        {
            caseId = await openCase.Run(new OpenCaseForm
            {
                ClientId = client.Id,
                ProgrammeId = form.ProgrammeId,
                PrimaryWorkerId = form.PrimaryWorkerId,
                Concern = form.Concern,
                IsUrgent = inquiry.Urgency == Urgency.Today,
            });
            await addFollowUp.Run(new FollowUpForm
            {
                Title = FirstContact(client),
                Due = InquiryRules.FirstContactDue(inquiry.Urgency, acting.Today),
                Details = inquiry.SafetyNoticed ? $"Safety: {inquiry.SafetyNote ?? "noticed at intake, look at the inquiry."}" : null,
                CaseId = caseId,
                WorkerId = form.PrimaryWorkerId,
                SourceId = inquiry.Id,
            });
        }
        inquiry.Open(caseId, acting.Me.Id, acting.Now);
        db.Moments.Add(Moment.Of(caseId, "Inquiry", $"Inquiry {inquiry.Number}: {inquiry.Channel.InWords().ToLowerInvariant()}", inquiry.Concern,
            $"/intake/{inquiry.Id}", inquiry.TakenById, inquiry.Taken));
        await acting.Save(this, inquiry.AsDeed());
        return caseId;
    }

    private static string FirstContact(Person client)
    {
        var title = $"First contact with {client.DisplayName}";
        return title.Length > FollowUpRules.LongestTitle ? title[..FollowUpRules.LongestTitle] : title;
    }
}
