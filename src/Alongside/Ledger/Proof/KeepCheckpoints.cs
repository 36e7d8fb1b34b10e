namespace Alongside.Ledger.Proof;

/// <summary>While the house is open: a checkpoint every quarter of an hour.</summary>
internal sealed partial class KeepCheckpoints(IServiceScopeFactory scopes, ILogger<KeepCheckpoints> log) : BackgroundService
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterStart, stoppingToken);
        using var timer = new PeriodicTimer(Between);
        do await Keep(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Keep(CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<KeepCheckpoint>().Run(stop);
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException)
        {
            NoCheckpoint(trouble.GetType().Name, trouble is Shared.RefusedException ? trouble.Message : "");
        }
    }

    [LoggerMessage(LogLevel.Error, "The ledger has no new checkpoint: {Kind} {Sentence}")]
    private partial void NoCheckpoint(string kind, string sentence);
}
