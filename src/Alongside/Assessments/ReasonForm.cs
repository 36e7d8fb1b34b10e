using Alongside.Shared;

namespace Alongside.Assessments;

/// <summary>Why something complete is corrected or declared void.</summary>
public sealed record ReasonForm
{
    public string? Reason { get; set; }

    /// <exception cref="FluentValidation.ValidationException">There is no reason, or it is too long.</exception>
    public string Given() => AssessmentRules.WhyNotReason(Reason) is { } why ? throw FieldFault.On<ReasonForm>(form => form.Reason, why) : Reason!.Trim();
}
