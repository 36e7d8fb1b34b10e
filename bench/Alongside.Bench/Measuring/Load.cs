using System.Collections.Concurrent;
using System.Diagnostics;

namespace Alongside.Bench.Measuring;

/// <summary>What a number of connections got out of a server in a while.</summary>
internal sealed record Round(double Seconds, double[] Milliseconds)
{
    public double PerSecond => Milliseconds.Length / Seconds;
}

/// <summary>Connections that each ask the next question as soon as the last is answered. An answer that is not the right page stops the bench: it is never counted.</summary>
internal sealed class Load(int port, int connections) : IDisposable
{
    private readonly List<Connection> _open = [.. Enumerable.Range(0, connections).Select(_ => new Connection(port))];
    private int _next;

    public async Task<Round> Run(TimeSpan time, Func<int, Question> next)
    {
        var (all, watch) = (new ConcurrentBag<List<double>>(), Stopwatch.StartNew());
        await Task.WhenAll(_open.Select(async connection =>
        {
            var taken = new List<double>();
            while (watch.Elapsed < time) taken.Add(await Ask(connection, next(Interlocked.Increment(ref _next))));
            all.Add(taken);
        }));
        return new Round(watch.Elapsed.TotalSeconds, [.. all.SelectMany(one => one)]);
    }

    public void Dispose() => _open.ForEach(connection => connection.Dispose());

    private static async Task<double> Ask(Connection connection, Question question)
    {
        var before = Stopwatch.GetTimestamp();
        var answer = await connection.Ask(question.Bytes);
        var taken = Stopwatch.GetElapsedTime(before).TotalMilliseconds;
        return question.WhyNot(answer) is { } whyNot ? throw new WrongAnswerException(question, whyNot, answer) : taken;
    }
}

/// <summary>A page that is not the page asked for.</summary>
internal sealed class WrongAnswerException(Question question, string whyNot, Answer answer) : Exception(
    $"{System.Text.Encoding.UTF8.GetString(question.Bytes).Split("\r\n")[0]} does not count: {whyNot}. {System.Text.Encoding.UTF8.GetString(answer.Body.Span[..Math.Min(answer.Body.Length, 600)])}");
