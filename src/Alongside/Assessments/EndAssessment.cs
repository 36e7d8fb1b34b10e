using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Records;
using Alongside.Shared;

namespace Alongside.Assessments;

/// <summary>Throws a draft away; it is no longer shown, but the ledger knows of it.</summary>
[Act("assessment.discarded")]
public sealed class DiscardAssessment(Acting acting, Filling filling)
{
    /// <returns>The case it was on.</returns>
    public async Task<Guid> Run(Guid id)
    {
        var (assessment, _, _) = await filling.Open(id);
        await acting.Me.MustWrite(assessment.CaseId);
        Refusal.If(RecordMoves.WhyNot(assessment.State, RecordState.Discarded));
        assessment.Discard();
        await acting.Save(this, new Deed(id, assessment.Title) { CaseId = assessment.CaseId });
        return assessment.CaseId;
    }
}

/// <summary>Declares a complete assessment void, with a reason; it stays readable.</summary>
[Act("assessment.voided")]
public sealed class VoidAssessment(Acting acting, Filling filling)
{
    public async Task Run(Guid id, ReasonForm why)
    {
        var (assessment, _, _) = await filling.Open(id);
        await acting.Me.MustWrite(assessment.CaseId);
        Refusal.If(RecordMoves.WhyNot(assessment.State, RecordState.Voided));
        var reason = why.Given();
        assessment.Void(reason);
        await acting.Save(this, new Deed(id, assessment.Heading) { CaseId = assessment.CaseId, Reason = reason });
    }
}
