using System.CommandLine;
using Alongside.Accounts;
using Alongside.Setup;
using Alongside.Shared;

namespace Alongside.CommandLine;

/// <summary>The house without its web server, for one command: its acts and rules, and the command line as the one who acts.</summary>
internal static class Office
{
    public static async Task Open(DataOptions data, ParseResult parsed, Func<IServiceProvider, Task> work)
    {
        await using var app = Host.Build(await data.Read(parsed), builder => builder.Logging.ClearProviders());
        await app.Services.Prepare();
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Me>().BecomeCommandLine(Environment.UserName);
        await work(scope.ServiceProvider);
    }
}
