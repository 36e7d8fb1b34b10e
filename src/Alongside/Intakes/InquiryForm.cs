using Alongside.People;
using Alongside.People.ContactPoints;
using Alongside.Shared;
using FluentValidation;

namespace Alongside.Intakes;

/// <summary>A call, a visit or a letter as it is written down while somebody speaks.</summary>
public sealed record InquiryForm
{
    public Channel? Channel { get; set; }
    public InquiryKind Kind { get; set; }
    public Urgency? Urgency { get; set; }
    public string? CallerName { get; set; }
    public CallerRelation CallerRelation { get; set; }
    public string? CallBack { get; set; }
    public MessageRule CallBackMessages { get; set; }
    public string? CallBackNote { get; set; }

    /// <summary>The person it is about, when found; else those typed under <see cref="Person"/>, else nobody yet.</summary>
    public Guid? PersonId { get; set; }
    public PersonForm Person { get; set; } = new();
    public string? Concern { get; set; }
    public Guid? ProgrammeId { get; set; }
    public bool SafetyNoticed { get; set; }
    public string? SafetyNote { get; set; }
    public bool RightsExplained { get; set; }
    public int? Version { get; set; }

    /// <summary>Whether somebody asks something of us, not just a wrong number or a hang-up.</summary>
    public bool AsksSomething => Kind is InquiryKind.AskedForHelp or InquiryKind.InformationOnly;

    /// <summary>Choosing "somebody else" among likely duplicates posts an empty id.</summary>
    public void Choose()
    {
        if (PersonId != Guid.Empty) return;
        PersonId = null;
        Person.IsSomebodyElse = true;
    }

    public static InquiryForm Of(Inquiry inquiry) => new()
    {
        Channel = inquiry.Channel,
        Kind = inquiry.Kind,
        Urgency = inquiry.Urgency,
        CallerName = inquiry.CallerName,
        CallerRelation = inquiry.CallerRelation,
        CallBack = inquiry.CallBack,
        CallBackMessages = inquiry.CallBackMessages,
        CallBackNote = inquiry.CallBackNote,
        Concern = inquiry.Concern,
        ProgrammeId = inquiry.ProgrammeId,
        SafetyNoticed = inquiry.SafetyNoticed,
        SafetyNote = inquiry.SafetyNote,
        RightsExplained = inquiry.RightsExplained,
        Version = inquiry.Version,
    };

    public InquiryFacts Facts() => new(Channel!.Value, Kind, Urgency ?? Intakes.Urgency.Routine, Concern.LinesOrNull() ?? "")
    {
        CallerName = CallerName.CleanOrNull(),
        CallerRelation = CallerRelation,
        CallBack = CallBack.CleanOrNull(),
        CallBackMessages = CallBackMessages,
        CallBackNote = CallBackNote.CleanOrNull(),
        ProgrammeId = ProgrammeId,
        SafetyNoticed = SafetyNoticed,
        SafetyNote = SafetyNote.LinesOrNull(),
        RightsExplained = RightsExplained,
    };
}

public sealed class InquiryFormRules : FormRules<InquiryForm>
{
    public const int LongestConcern = 2000;

    public InquiryFormRules()
    {
        RuleFor(form => form.Channel).NotNull().WithMessage("Choose how they reached us.");
        RuleFor(form => form.Concern).Must((form, concern) => !form.AsksSomething || concern.LinesOrNull() is { Length: > 0 })
            .WithMessage("Write what they ask for, in their words.")
            .MaximumLength(LongestConcern).WithMessage("Keep what they ask for under 2,000 characters.");
        RuleFor(form => form.Urgency).Must((form, urgency) => form.Kind != InquiryKind.AskedForHelp || urgency is not null)
            .WithMessage("Choose how urgent it is.");
        RuleFor(form => form.CallerName).MaximumLength(200).WithMessage("Keep the name under 200 characters.");
        RuleFor(form => form.CallBack).MaximumLength(200).WithMessage("Keep it under 200 characters.");
        RuleFor(form => form.CallBackNote).MaximumLength(400).WithMessage("Keep it under 400 characters.");
        RuleFor(form => form.SafetyNote).MaximumLength(2000).WithMessage("Keep the safety note under 2,000 characters.");
    }
}
