using System.Diagnostics;
using Alongside.Bench.Serving;

namespace Alongside.Bench.Measuring;

/// <summary>Asks the product and its twins in turn, in short rounds, so that a noisy machine is noisy for both.</summary>
internal sealed class Rounds(Server app, Server? twins, TimeSpan round, int rounds)
{
    /// <summary>Every question once: the first of a page's is its cold time; bytes tell the twins how much to write.</summary>
    public async Task<(double Cold, int[] Bytes)> Probe(Scenario scenario)
    {
        using var connection = new Connection(app.Port);
        var (bytes, cold) = (new int[scenario.Asked.Count], 0.0);
        foreach (var (place, asked) in scenario.Asked.Index())
        {
            var (question, watch) = (asked.App(), Stopwatch.StartNew());
            var answer = await connection.Ask(question.Bytes);
            if (place == 0) cold = watch.Elapsed.TotalMilliseconds;
            if (question.WhyNot(answer) is { } whyNot) throw new WrongAnswerException(question, whyNot, answer);
            bytes[place] = answer.Body.Length;
        }
        return (cold, bytes);
    }

    public async Task<Measured> Measure(Scenario scenario, int connections, double cold, int[] bytes)
    {
        var ofTwin = twins is null ? [] : scenario.Asked.Select((asked, place) => scenario.IsMadeAnew ? null : asked.Twin(bytes[place])).ToArray();
        Question App(int turn) => scenario.Asked[turn % scenario.Asked.Count].App();
        Question Twin(int turn) => ofTwin[turn % ofTwin.Length] ?? scenario.Asked[turn % ofTwin.Length].Twin(0);
        using var load = new Load(app.Port, connections);
        using var twin = twins is null ? null : new Load(twins.Port, connections);
        await load.Run(round / 2, App);
        if (twin is not null) await twin.Run(round / 2, Twin);
        var (apps, others) = (new List<Round>(), new List<Round>());
        for (var turn = 0; turn < rounds; turn++)
        {
            apps.Add(await load.Run(round, App));
            if (twin is not null) others.Add(await twin.Run(round, Twin));
        }
        return new Measured(scenario.Name, connections, Figures.Of(apps), others.Count == 0 ? null : Figures.Of(others),
            others.Count == 0 ? null : Figures.Median(apps.Zip(others, (one, other) => one.PerSecond / other.PerSecond)), bytes.Average(), cold);
    }
}
