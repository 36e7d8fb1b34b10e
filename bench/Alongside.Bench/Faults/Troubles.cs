using System.Diagnostics;
using Alongside.Bench.Serving;

namespace Alongside.Bench.Faults;

/// <summary>
/// Lets a trouble begin under forms that are filled in already, sends them, lets it pass, and sends those again that were refused, without
/// starting the server anew. Refused means the plain page, nothing else.
/// </summary>
internal sealed class Troubles(Agency agency, IProgress<string> progress)
{
    private const int FormsEach = 3;
    private static readonly TimeSpan LongestHealing = TimeSpan.FromSeconds(60);
    private readonly Truth _truth = new(agency);

    public async Task<List<TroubleFigures>> Run(IReadOnlyList<Trouble> troubles, int clients)
    {
        var all = new List<TroubleFigures>();
        await using var server = await agency.Start();
        var writers = await agency.SignIn(server.Address, clients);
        foreach (var trouble in troubles)
        {
            progress.Report($"  {trouble.Name}…");
            all.Add(await Run(trouble, server, writers));
        }
        foreach (var writer in writers) writer.Dispose();
        return all;
    }

    private async Task<TroubleFigures> Run(Trouble trouble, Server server, IReadOnlyList<Writer> writers)
    {
        var figures = new TroubleFigures { Name = trouble.Name };
        var acts = (await Task.WhenAll(writers.Select(Fill))).SelectMany(some => some).ToList();
        await trouble.Begin();
        Task passing;
        try
        {
            passing = trouble.Lasts is { } time ? Task.Run(async () => { await Task.Delay(time); await trouble.End(); }) : Task.CompletedTask;
            await Task.WhenAll(writers.Select(writer => Task.Run(() => During(writer, acts, figures))));
        }
        finally
        {
            if (trouble.Lasts is null) await trouble.End();
        }
        await passing;
        if (trouble.MustRefuse && figures.AwayDuring == 0) figures.Faults.Add("no form was refused: the trouble was none");
        figures.Faults.AddRange((await _truth.Of([.. acts.Select(one => one.Act)], all: false)).Faults);
        var healing = Stopwatch.StartNew();
        await Task.WhenAll(writers.Select(writer => Task.Run(() => Again(writer, acts, healing, figures))));
        figures.HealedSeconds = healing.Elapsed.TotalSeconds;
        figures.Faults.AddRange((await _truth.Of([.. acts.Select(one => one.Act)], all: true)).Faults);
        if (!server.IsRunning) figures.Faults.Add($"the server has ended: {server.Said}");
        return figures;
    }

    private static async Task<List<(Writer Writer, Act Act)>> Fill(Writer writer)
    {
        var filled = new List<(Writer, Act)>();
        for (var many = 0; many < FormsEach; many++) filled.Add((writer, await writer.Fill()));
        return filled;
    }

    private static async Task During(Writer writer, List<(Writer Writer, Act Act)> acts, TroubleFigures figures)
    {
        foreach (var (_, act) in acts.Where(one => one.Writer == writer))
        {
            var watch = Stopwatch.StartNew();
            var (outcome, told) = await writer.Send(act);
            lock (figures)
            {
                figures.Sent++;
                figures.SlowestSeconds = Math.Max(figures.SlowestSeconds, watch.Elapsed.TotalSeconds);
                if (outcome == Outcome.Acknowledged) figures.DoneDuring++;
                else if (outcome == Outcome.Away) figures.AwayDuring++;
                else figures.Faults.Add($"wrong answer: {told}");
            }
        }
        foreach (var page in writer.Pages)
        {
            var (outcome, told) = await writer.Look(page);
            lock (figures)
            {
                figures.Pages++;
                if (outcome == Outcome.Away) figures.PagesAway++;
                else if (outcome != Outcome.Acknowledged) figures.Faults.Add($"wrong answer: {told}");
            }
        }
    }

    private static async Task Again(Writer writer, List<(Writer Writer, Act Act)> acts, Stopwatch healing, TroubleFigures figures)
    {
        foreach (var (_, act) in acts.Where(one => one.Writer == writer && !one.Act.IsAcknowledged))
        {
            lock (figures) figures.SentAgain++;
            while (true)
            {
                var (outcome, told) = await writer.Send(act);
                if (outcome == Outcome.Acknowledged) break;
                if (outcome != Outcome.Away || healing.Elapsed > LongestHealing)
                {
                    lock (figures) figures.Faults.Add($"not healed: {told}");
                    break;
                }
                await Task.Delay(200);
            }
        }
    }
}
