using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Alongside.Demo;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.CommandLine;

internal static class ServeCommand
{
    public static Command Create(Terminal terminal)
    {
        var data = new DataOptions();
        var port = new Option<int>("--port") { Description = "Port to listen on.", DefaultValueFactory = _ => 5080 };
        var empty = new Option<bool>("--empty") { Description = "Start a real, empty agency instead of the demo; its first page sets it up." };
        var command = new Command("serve", "Starts the web application; a demo agency the first time, unless --empty is given.") { port, empty };
        data.AddTo(command);
        command.SetAction(async (parsed, stop) =>
        {
            RefuseIfNotFree(parsed.GetValue(port));
            return await Serve(terminal, await data.Read(parsed), parsed.GetValue(port), parsed.GetValue(empty), stop);
        });
        return command;
    }

    private static async Task<int> Serve(Terminal terminal, DatabaseOptions options, int port, bool empty, CancellationToken stop)
    {
        var model = Task.Run(() => DatabaseServices.ReadModel(options), stop);
        await using var app = Host.Build(options, builder => builder.WebHost.UseUrls($"http://localhost:{port}"));
        await model;
        await app.Services.Prepare();
        var agency = await Agency(terminal, app.Services, empty);
        await app.StartAsync(stop);
        await terminal.Say($"Alongside is at http://localhost:{port}");
        if (agency is null) await terminal.Say("There is no agency yet: open this address and set it up.");
        if (agency is { IsDemo: true }) await SaySignIns(terminal);
        await terminal.Say("Stop it with Ctrl+C.");
        await app.WaitForShutdownAsync(stop);
        return 0;
    }

    private static async Task<Agency?> Agency(Terminal terminal, IServiceProvider services, bool empty)
    {
        await using var scope = services.CreateAsyncScope();
        var agencies = scope.ServiceProvider.GetRequiredService<AlongsideDb>().Agencies;
        if (!empty && !await agencies.AnyAsync())
        {
            await terminal.Say("Making the demo agency…");
            await DemoStory.Tell(services.GetRequiredService<DatabaseOptions>(), progress: terminal.Lines());
            await services.Prepare();
        }

        return await agencies.AsNoTracking().SingleOrDefaultAsync();
    }

    private static async Task SaySignIns(Terminal terminal)
    {
        await terminal.Say($"This is the demo: everybody in it is made up. Sign in with one of these and the password \"{DemoAgency.Password}\":");
        foreach (var (_, email, roles) in DemoAgency.SignIns)
            await terminal.Say($"  {email,-22} {string.Join(", ", roles.Each().Select(role => role.InWords()))}");
    }

    private static void RefuseIfNotFree(int port)
    {
        if (port is < 1 or > 65535) throw new RefusedException($"{port} is not a port: choose one from 1 to 65535.");
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, port);
            probe.Start();
        }
        catch (SocketException fault)
        {
            throw new RefusedException(fault.SocketErrorCode == SocketError.AccessDenied
                ? $"Port {port} is not for this user: choose one above 1024 with --port."
                : $"Port {port} is in use: stop what uses it, or choose another with --port.");
        }
    }
}
