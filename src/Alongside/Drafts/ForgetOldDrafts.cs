using Alongside.Accounts;
using Alongside.Shared;

namespace Alongside.Drafts;

/// <summary>Forgets old drafts a few minutes after the start and then every six hours.</summary>
internal sealed class ForgetOldDrafts(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ForgetOldDrafts> log) : BackgroundService
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Every = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(AfterStart, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            timer.Period = Every;
            try
            {
                await Forget();
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogWarning(fault, "Old drafts could not be forgotten now; they are later.");
            }
        }
    }

    private async Task Forget()
    {
        int forgotten;
        do
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Me>().BecomeItself();
            forgotten = await scope.ServiceProvider.GetRequiredService<ForgetDrafts>().Run();
        }
        while (forgotten > 0);
    }
}
