using Alongside.Accounts;
using Alongside.FollowUps;
using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.ServiceDirectory;

public sealed record StaleForm
{
    public string? What { get; set; }
}

public sealed class StaleFormRules : FormRules<StaleForm>
{
    public StaleFormRules() => RuleFor(form => form.What).NotEmpty().WithMessage("Say what is wrong, so that it can be put right.")
        .MaximumLength(DirectoryRules.LongestReport).WithMessage("Keep it under 1,000 characters.");
}

/// <summary>Says that an entry is wrong. Readers are warned at once; whoever loaded the directory last gets a follow-up.</summary>
[Act("directory.reported")]
public sealed class ReportStale(AlongsideDb db, Acting acting, AddFollowUp addFollowUp)
{
    private static readonly StaleFormRules Rules = new();

    public async Task Run(Guid serviceId, StaleForm form)
    {
        Rules.Check(form);
        var service = await db.Services.FirstOrDefaultAsync(row => row.Id == serviceId).OrMissing();
        var what = form.What!.Trim();
        db.StaleReports.Add(new StaleReport(serviceId, what, acting.Me.Id, acting.Now));
        if (await Keeper(service.Source) is { } keeper)
            using (acting.Together())
                await addFollowUp.Run(new FollowUpForm
                {
                    Title = Short($"Check the directory entry: {service.Name}"),
                    Details = $"{acting.Me.Name} reported: {what}",
                    Due = acting.Today.AddDays(3),
                    SourceId = serviceId,
                    WorkerId = keeper,
                });
        await acting.Save(this, new Deed(serviceId, service.Name) { Reason = what });
    }

    private async Task<Guid?> Keeper(string source)
    {
        var workers = db.Workers;
        return await db.DirectoryImports.Where(row => row.Source == source && row.Loaded != null).OrderByDescending(row => row.Loaded)
            .Where(row => workers.Any(worker => worker.Id == row.WorkerId && worker.State == WorkerState.Active))
            .Select(row => (Guid?)row.WorkerId).FirstOrDefaultAsync();
    }

    private static string Short(string title) => title.Length <= FollowUpRules.LongestTitle ? title : title[..(FollowUpRules.LongestTitle - 1)] + "…";
}
