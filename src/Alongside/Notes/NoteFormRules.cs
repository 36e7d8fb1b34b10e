using Alongside.FollowUps;
using Alongside.Plans;
using Alongside.Shared;
using FluentValidation;

namespace Alongside.Notes;

/// <summary>What even a draft must keep to: only what could not be stored.</summary>
public class DraftRules<TForm> : FormRules<TForm> where TForm : NoteForm
{
    public DraftRules()
    {
        RuleFor(form => form.Text).Must(text => text.Values.Sum(part => part?.Length ?? 0) <= NoteRules.LongestText)
            .OverridePropertyName($"Text[{NoteSections.All[0].Key}]")
            .WithMessage("A note holds up to 50,000 characters. Nothing is lost: split it into two notes.");
        RuleFor(form => form.Location).MaximumLength(400).WithMessage("Keep the place under 400 characters.");
        RuleFor(form => form.OtherPeople).MaximumLength(400).WithMessage("Keep the names under 400 characters.");
        RuleFor(form => form.FollowUpTitle).MaximumLength(FollowUpRules.LongestTitle).WithMessage("Keep what comes next under 200 characters.");
        RuleForEach(form => form.Progress).Must(entry => entry.Value.Words is not { Length: > PlanRules.LongestText })
            .WithMessage("Keep the words about a goal under 4,000 characters.");
    }
}

/// <summary>What a note needs before it is signed or amended.</summary>
public class SignRules<TForm> : DraftRules<TForm> where TForm : NoteForm
{
    public SignRules()
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose how the contact was.").IsInEnum().WithMessage("Choose how the contact was.");
        RuleFor(form => form.Date).NotNull().WithMessage("Choose the day of the contact.");
        RuleFor(form => form.Time).NotNull().WithMessage("Say at what time; about is enough.");
        RuleFor(form => form.Minutes).InclusiveBetween(0, NoteRules.LongestMinutes).WithMessage("Give the minutes it took, up to a day.");
        RuleFor(form => form).Custom((form, faults) =>
        {
            if (form.Reached && form.Text.Values.All(string.IsNullOrWhiteSpace))
                faults.AddFailure($"Text[{NoteSections.Of(form.Template).First().Key}]", "Write what happened.");
        });
        RuleFor(form => form.FollowUpTitle).NotEmpty().When(form => form.FollowUpDue is not null).WithMessage("Say what is to be done by that day.");
        RuleFor(form => form.FollowUpDue).NotNull().When(form => !string.IsNullOrWhiteSpace(form.FollowUpTitle)).WithMessage("Choose the day it is due.");
        RuleForEach(form => form.Progress).Must(entry => entry.Value.Level is null or (>= GoalAttainment.Least and <= GoalAttainment.Most))
            .WithMessage("Choose a level of the scale.");
    }
}

public sealed class AmendRules : SignRules<AmendForm>
{
    public AmendRules() => RuleFor(form => form.Reason).NotEmpty().WithMessage("Say why the note is amended.")
        .MaximumLength(4000).WithMessage("Keep the reason under 4,000 characters.");
}
