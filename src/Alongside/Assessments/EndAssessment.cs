using Alongside.Ledger;
using Alongside.Privacy;
using FluentValidation;
using FluentValidation.Results;

namespace Alongside.Assessments;

/// <summary>Throws a draft away; it is no longer shown, but the ledger knows of it.</summary>
[Act("assessment.discarded")]
public sealed class DiscardAssessment(Acting acting, Filling filling)
{
    public async Task Run(Guid id)
    {
        var (assessment, _, _) = await filling.Open(id);
        await acting.Me.MustWrite(assessment.CaseId);
        assessment.Discard();
        await acting.Save(this, new Deed(id, assessment.Title) { CaseId = assessment.CaseId });
    }
}

/// <summary>Declares a complete assessment void, with a reason; it stays readable.</summary>
[Act("assessment.voided")]
public sealed class VoidAssessment(Acting acting, Filling filling)
{
    public async Task Run(Guid id, string? reason)
    {
        if (string.IsNullOrWhiteSpace(reason)) throw new ValidationException([new ValidationFailure("Reason", "Say why it is void.")]);
        var (assessment, _, _) = await filling.Open(id);
        await acting.Me.MustWrite(assessment.CaseId);
        assessment.Void(reason.Trim());
        await acting.Save(this, new Deed(id, assessment.Heading) { CaseId = assessment.CaseId, Reason = reason.Trim() });
    }
}
