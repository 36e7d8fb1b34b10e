using System.Collections.Concurrent;
using System.Security.Cryptography;
using Alongside.Bench.Serving;

namespace Alongside.Bench.Faults;

/// <summary>
/// Rounds of saving by many at once, each ended by SIGKILL at a random moment: of the server, and in every second round of the whole
/// PostgreSQL cluster, when it is one of our own.
/// </summary>
internal sealed class Kills(Agency agency, Cluster? cluster, IProgress<string> progress)
{
    private readonly Truth _truth = new(agency);
    private readonly List<Act> _all = [];

    public async Task<KillFigures> Run(int rounds, int clients)
    {
        var figures = new KillFigures { Database = agency.Options.Kind.ToString(), Clients = clients };
        IReadOnlyList<Writer>? writers = null;
        List<(Writer Writer, Act Act)> open = [];
        try
        {
            for (var round = 1; round <= rounds; round++)
            {
                var server = await Start(figures);
                await using (server)
                {
                    writers ??= await agency.SignIn(server.Address, clients);
                    await SendAgain(open, figures);
                    open = await SaveUntilKilled(server, writers, figures, withCluster: cluster is not null && round % 2 == 0);
                }
                figures.Rounds = round;
                if (round % 10 == 0 || round == rounds) progress.Report($"  {round} of {rounds}: {figures.Sent} saves, {figures.Acknowledged} acknowledged, {figures.Faults.Count} faults");
            }
            await using var last = await Start(figures);
            await SendAgain(open, figures);
            figures.Take(await _truth.Of(_all, all: true));
        }
        finally
        {
            foreach (var writer in writers ?? []) writer.Dispose();
        }
        return figures;
    }

    private async Task<Server> Start(KillFigures figures)
    {
        var server = await agency.Start();
        figures.StartMilliseconds.Add(server.ToFirstPage.TotalMilliseconds);
        return server;
    }

    /// <summary>What was in the air when the server died is sent again, and must then be done once.</summary>
    private async Task SendAgain(List<(Writer Writer, Act Act)> open, KillFigures figures)
    {
        await Task.WhenAll(open.GroupBy(one => one.Writer).Select(async ofWriter =>
        {
            foreach (var (writer, act) in ofWriter)
            {
                var (outcome, told) = await writer.Send(act);
                lock (figures)
                {
                    figures.SentAgain++;
                    if (outcome != Outcome.Acknowledged) figures.Faults.Add($"not taken when sent again: {told}");
                }
            }
        }));
        if (open.Count > 0) figures.Take(await _truth.Of([.. open.Select(one => one.Act)], all: true));
        open.Clear();
    }

    private async Task<List<(Writer Writer, Act Act)>> SaveUntilKilled(Server server, IReadOnlyList<Writer> writers, KillFigures figures, bool withCluster)
    {
        using var killed = new CancellationTokenSource();
        var (sent, warm) = (new ConcurrentBag<(Writer Writer, Act Act)>(), new TaskCompletionSource());
        var saving = writers.Select(writer => Task.Run(() => Save(writer, sent, warm, figures, killed.Token))).ToList();
        await Task.WhenAny(warm.Task, Task.Delay(TimeSpan.FromSeconds(60)), Task.WhenAll(saving));
        await Task.Delay(RandomNumberGenerator.GetInt32(300, 1501));
        if (withCluster)
        {
            cluster!.Kill();
            figures.ClusterKills++;
            await Task.Delay(RandomNumberGenerator.GetInt32(0, 300));
        }
        await server.DisposeAsync();
        figures.ServerKills++;
        await killed.CancelAsync();
        await Task.WhenAll(saving);
        _all.AddRange(sent.Select(one => one.Act));
        if (cluster is { IsRunning: false }) await cluster.Start();
        // As the crash has left it: what was promised is there, nothing is there by half.
        var (done, faults) = await _truth.Of([.. sent.Select(one => one.Act)], all: false);
        figures.DoneUnanswered += done;
        figures.Faults.AddRange(faults);
        return [.. sent.Where(one => !one.Act.IsAcknowledged)];
    }

    private static async Task Save(Writer writer, ConcurrentBag<(Writer, Act)> sent, TaskCompletionSource warm, KillFigures figures, CancellationToken killed)
    {
        while (!killed.IsCancellationRequested)
        {
            Act act;
            try
            {
                act = await writer.Fill();
            }
            catch (Exception none) when (none is HttpRequestException or IOException or TaskCanceledException)
            {
                await Task.Delay(20, CancellationToken.None);
                continue;
            }
            catch (Exception wrong) when (wrong is InvalidOperationException)
            {
                lock (figures) figures.Faults.Add($"wrong answer: {wrong.Message}");
                return;
            }
            sent.Add((writer, act));
            var (outcome, told) = await writer.Send(act);
            lock (figures) figures.Count(outcome, told);
            if (outcome == Outcome.Acknowledged) warm.TrySetResult();
        }
    }
}
