using Alongside.Shared;

namespace Alongside.Referrals;

/// <summary>Looks for unanswered referrals at the start and every hour.</summary>
internal sealed partial class WatchReplies(IServiceScopeFactory scopes, TimeProvider time, AgencyClock clock, ILogger<WatchReplies> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hourly = new PeriodicTimer(TimeSpan.FromHours(1), time);
        try
        {
            do await Look();
            while (await hourly.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
        }
    }

    private async Task Look()
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<RaiseUnanswered>().Run(clock.Today);
        }
#pragma warning disable CA1031 // Whatever went wrong, the next hour tries again; the program goes on.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Failed(log, fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Unanswered referrals could not be looked for; they are looked for again in an hour.")]
    private static partial void Failed(ILogger logger, Exception fault);
}
