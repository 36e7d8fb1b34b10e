using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared;

namespace Alongside.Assessments;

/// <summary>Keeps the answers of a draft as they are, complete or not.</summary>
[Act("assessment.kept")]
public sealed class KeepAnswers(Acting acting, Filling filling)
{
    /// <param name="id">The assessment.</param>
    /// <param name="posted">What was answered.</param>
    /// <param name="leaveOutUnread">While it is being written, what cannot be read yet keeps nothing else from being saved.</param>
    public async Task<KeptAnswers> Run(Guid id, AnswersForm posted, bool leaveOutUnread = false)
    {
        var (assessment, form, _) = await filling.Open(id);
        await acting.Me.MustWrite(assessment.CaseId);
        var whyNot = AssessmentRules.WhyNotFill(assessment);
        Refusal.IfStale(posted.Version, assessment.Version, whyNot);
        Refusal.If(whyNot);
        var filled = filling.Fill(form, assessment.Answers, posted);
        var unread = AnswerFault.Unread(filled);
        if (!leaveOutUnread) AnswerFault.MustBeNone(unread);
        assessment.Keep(FilledAnswers.Of(filled, form.Loinc, "in-progress"));
        await acting.Save(this, new Deed(id, assessment.Title) { CaseId = assessment.CaseId });
        return new KeptAnswers(assessment.Version, unread.Count == 0 ? null : unread[0].Reason);
    }
}

/// <param name="Version">The draft's new version.</param>
/// <param name="Unread">Why something could not be kept.</param>
public sealed record KeptAnswers(int Version, string? Unread);
