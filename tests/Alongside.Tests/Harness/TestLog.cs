using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Alongside.Tests.Harness;

/// <summary>Keeps the errors that the product logs, so that a failing test can show them.</summary>
public sealed class TestLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _errors = [];

    public IReadOnlyCollection<string> Errors => _errors;

    public ILogger CreateLogger(string categoryName) => new Keeper(categoryName, _errors);

    public void Dispose()
    {
    }

    private sealed class Keeper(string category, ConcurrentQueue<string> errors) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) errors.Enqueue($"{category}: {formatter(state, exception)} {Ours(exception)}");
        }

        // The stack without the frames of the framework.
        private static string Ours(Exception? exception) =>
            string.Join('\n', (exception?.ToString() ?? "").Split('\n').Where(line => !line.StartsWith("   at ", StringComparison.Ordinal) || line.Contains(":line ")));
    }
}
