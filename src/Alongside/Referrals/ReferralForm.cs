using Alongside.Consents;
using Alongside.ServiceDirectory;
using Alongside.Shared;
using FluentValidation;

namespace Alongside.Referrals;

public sealed record ReferralForm
{
    public Guid? ServiceId { get; set; }

    /// <summary>The partner's name, when it is not in the directory.</summary>
    public string? Partner { get; set; }
    public Need? Need { get; set; }
    public string? Reason { get; set; }
    public Guid? GoalId { get; set; }
    public Urgency Urgency { get; set; }
    public Sensitivity Label { get; set; }
    public IList<InformationKind> Shared { get; set; } = [];
    public string? Contact { get; set; }
    public int? ReplyDays { get; set; } = Referral.UsualReplyDays;

    /// <summary>The version of the draft that the form was opened with.</summary>
    public int? Version { get; set; }
}

public sealed class ReferralFormRules : FormRules<ReferralForm>
{
    public ReferralFormRules()
    {
        RuleFor(form => form.Partner).NotEmpty().When(form => form.ServiceId is null).WithMessage("Choose a service, or write the partner's name.")
            .MaximumLength(300).WithMessage("Keep the name under 300 characters.");
        RuleFor(form => form.Need).NotNull().WithMessage("Choose what the client needs.");
        RuleFor(form => form.Reason).NotEmpty().WithMessage("Say what the client needs and why this service.")
            .MaximumLength(ReferralRules.LongestText).WithMessage("Keep it under 4,000 characters.");
        RuleFor(form => form.Contact).MaximumLength(1000).WithMessage("Keep it under 1,000 characters.");
        RuleFor(form => form.Contact).NotEmpty().When(form => form.Shared.Contains(InformationKind.Contact)).WithMessage("Write how they may reach the client, or do not share it.");
        RuleFor(form => form.ReplyDays).NotNull().WithMessage("Say in how many days you expect a reply.").InclusiveBetween(1, 90).WithMessage("Choose from 1 to 90 days.");
    }
}

public sealed record SendForm
{
    public SentBy? SentBy { get; set; }
    public LawfulException? Exception { get; set; }
    public string? ExceptionBecause { get; set; }
}

public sealed class SendFormRules : FormRules<SendForm>
{
    public SendFormRules()
    {
        RuleFor(form => form.SentBy).NotNull().WithMessage("Choose how you gave it to them.");
        RuleFor(form => form.ExceptionBecause).NotEmpty().When(form => form.Exception is not null).WithMessage("Say why the exception applies here.")
            .MaximumLength(2000).WithMessage("Keep it under 2,000 characters.");
    }
}

public sealed record MoveForm
{
    public ReferralStatus? To { get; set; }

    /// <summary>The day it happened; today when nothing is said.</summary>
    public DateOnly? On { get; set; }
    public DateOnly? Day { get; set; }
    public string? Reason { get; set; }
    public GotIt? GotIt { get; set; }

    /// <summary>The turn at which the page was opened.</summary>
    public int? Turn { get; set; }
}

public sealed class MoveFormRules : FormRules<MoveForm>
{
    public MoveFormRules()
    {
        RuleFor(form => form.To).NotNull().WithMessage("Choose what happened.");
        RuleFor(form => form.Reason).MaximumLength(2000).WithMessage("Keep it under 2,000 characters.");
        RuleFor(form => form.Reason).NotEmpty().When(form => form.To is ReferralStatus.Declined or ReferralStatus.Ended or ReferralStatus.Cancelled).WithMessage("Say why.");
        RuleFor(form => form.Day).NotNull().When(form => form.To == ReferralStatus.Waitlisted).WithMessage("Say until which day they expect to wait.");
        RuleFor(form => form.GotIt).NotNull().When(form => form.To == ReferralStatus.Completed).WithMessage("Say whether the client got what they needed.");
    }
}
