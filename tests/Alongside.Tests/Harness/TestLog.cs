using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Alongside.Tests.Harness;

/// <summary>Keeps the errors that the product logs, so that a failing test can show them.</summary>
/// <param name="everything">Keeps what is no error, too.</param>
public sealed class TestLog(bool everything = false) : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _errors = [];

    public IReadOnlyCollection<string> Errors => _errors;

    public ILogger CreateLogger(string categoryName) => new Keeper(categoryName, _errors, everything ? LogLevel.Trace : LogLevel.Error);

    public void Dispose()
    {
    }

    private sealed class Keeper(string category, ConcurrentQueue<string> errors, LogLevel least) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= least;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) errors.Enqueue($"{category}: {formatter(state, exception)} {(least == LogLevel.Trace ? exception?.ToString() : Ours(exception))}");
        }

        // The stack without the frames of the framework.
        private static string Ours(Exception? exception) =>
            string.Join('\n', (exception?.ToString() ?? "").Split('\n').Where(line => !line.StartsWith("   at ", StringComparison.Ordinal) || line.Contains(":line ")));
    }
}
