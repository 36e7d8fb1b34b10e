using Alongside.Ledger;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Accounts.FirstRun;

public sealed record StartForm
{
    public string? AgencyName { get; set; }
    public string? TimeZone { get; set; }
    public IReadOnlyList<string> Languages { get; set; } = [];
    public string? Name { get; set; }
    public string? Email { get; set; }
    public string? Password { get; set; }
}

public sealed class StartFormRules : FormRules<StartForm>
{
    public StartFormRules()
    {
        RuleFor(form => form.AgencyName).NotEmpty().WithMessage("Write the agency's name.").MaximumLength(200).WithMessage("Keep the name under 200 characters.");
        RuleFor(form => form.TimeZone).Must(AgencyFormRules.IsTimeZone).WithMessage("Choose the agency's time zone.");
        RuleFor(form => form.Languages).NotEmpty().WithMessage("Choose at least one language.")
            .Must(languages => languages.All(AgencyFormRules.IsLanguage)).WithMessage("One of the languages is not known here.");
        RuleFor(form => form.Name).NotEmpty().WithMessage("Write your name.").MaximumLength(120).WithMessage("Keep the name under 120 characters.");
        RuleFor(form => form.Email).NotEmpty().WithMessage("Write your e-mail address.")
            .EmailAddress().WithMessage("This does not look like an e-mail address.").MaximumLength(200).WithMessage("Keep it under 200 characters.");
        RuleFor(form => form.Password).Custom((password, check) =>
        {
            var form = check.InstanceToValidate;
            if (Strength.WhyNot(password ?? "", form.Name, form.Email, form.AgencyName) is { } whyNot) check.AddFailure(whyNot);
        });
    }
}

/// <summary>A new agency and its first administrator, both or neither, and only once.</summary>
[Act("worker.first")]
public sealed class StartAgency(AlongsideDb db, Acting acting, SetUpAgency setUp, Passwords passwords, UserManager<Worker> workers)
{
    private static readonly StartFormRules Rules = new();

    public async Task<Guid> Run(StartForm form)
    {
        Refusal.If(await db.Agencies.AnyAsync() ? SetUpAgency.AlreadyDone : null);
        if (!acting.Me.IsKnown) acting.Me.BecomeFirstRun();
        Rules.Check(form);
        var worker = Worker.Invite(form.Name!, form.Email!, Role.Administrator, [], teamId: null);
        await passwords.Choose<StartForm>(worker, form.Password, fields => fields.Password);
        await workers.UpdateNormalizedEmailAsync(worker);
        await workers.UpdateNormalizedUserNameAsync(worker);
        db.Workers.Add(worker);
        using (acting.Together()) await setUp.Run(new AgencyForm { Name = form.AgencyName, TimeZone = form.TimeZone, Languages = form.Languages });
        try
        {
            await acting.Save(this, new Deed(worker.Id, worker.Name));
        }
        catch (DbUpdateException) when (db.Agencies.AsNoTracking().Any())
        {
            throw new RefusedException(SetUpAgency.AlreadyDone);
        }

        return worker.Id;
    }
}
