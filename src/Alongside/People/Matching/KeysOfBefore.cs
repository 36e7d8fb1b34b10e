namespace Alongside.People.Matching;

/// <summary>After a start on data of an earlier version: the keys by which likely duplicates are found are written for everybody.</summary>
internal sealed partial class KeysOfBefore(IServiceScopeFactory scopes, ILogger<KeysOfBefore> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<RenewPersonKeys>().BringUpToDate(stoppingToken);
        }
        catch (OperationCanceledException)
        {
        }
#pragma warning disable CA1031 // Whatever went wrong, the next start tries again; the program goes on.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Failed(log, fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The keys of people of an earlier version could not all be written; the next start goes on with them.")]
    private static partial void Failed(ILogger logger, Exception fault);
}
