using Alongside.Cases;
using Alongside.Ledger;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Alongside.FollowUps;

public sealed record FollowUpForm
{
    public string? Title { get; set; }
    public DateOnly? Due { get; set; }
    public TimeOnly? At { get; set; }
    public string? Details { get; set; }
    public Guid? CaseId { get; set; }

    /// <summary>The record it comes from. Acts say it, no page does.</summary>
    [BindNever]
    public Guid? SourceId { get; set; }

    /// <summary>Who will do it; nobody named means the one who adds it.</summary>
    public Guid? WorkerId { get; set; }

    /// <summary>The version that a change was opened with.</summary>
    public int? Version { get; set; }
}

public sealed class FollowUpFormRules : FormRules<FollowUpForm>
{
    public FollowUpFormRules()
    {
        RuleFor(form => form.Title).NotEmpty().WithMessage("Say what is to be done.")
            .MaximumLength(FollowUpRules.LongestTitle).WithMessage("Keep it under 200 characters; put the rest under Details.");
        RuleFor(form => form.Due).NotNull().WithMessage("Choose the day it is due.");
        RuleFor(form => form.Details).MaximumLength(FollowUpRules.LongestDetails).WithMessage("Keep the details under 4,000 characters.");
    }
}

/// <summary>Something to do by a day, for oneself or a colleague.</summary>
[Act("follow-up.added")]
public sealed class AddFollowUp(AlongsideDb db, Acting acting)
{
    private static readonly FollowUpFormRules Rules = new();

    public async Task<Guid> Run(FollowUpForm form)
    {
        Rules.Check(form);
        var isBegunHere = form.CaseId is { } begun && IsBegunHere(begun);
        if (form.CaseId is { } caseId && !isBegunHere) await acting.Me.MustWrite(caseId);
        if (form.CaseId is not null && form.WorkerId is { } workerId && workerId != acting.Me.Id && !isBegunHere && !await db.WhoCanTake(form.CaseId).AnyAsync(worker => worker.Id == workerId))
            throw FieldFault.On<FollowUpForm>(fields => fields.WorkerId, "This colleague does not see the case: choose another.");
        var followUp = FollowUp.For(form.WorkerId ?? acting.Me.Id, form.Title!, form.Due!.Value, acting.Me.Id, acting.Now)
            .On(form.CaseId, form.SourceId)
            .With(form.At, form.Details?.Trim());
        db.FollowUps.Add(followUp);
        await acting.Save(this, await db.DeedOn(followUp));
        return followUp.Id;
    }

    /// <summary>Whoever begins a case leaves its first follow-up in the same save, also when the case is not theirs to write on afterwards.</summary>
    private bool IsBegunHere(Guid caseId) =>
        db.Cases.Local.FirstOrDefault(row => row.Id == caseId) is { } begun && db.Entry(begun).State == EntityState.Added;
}
