using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.CommandLine;

internal static class ServeCommand
{
    public static Command Create()
    {
        var data = new DataOptions();
        var port = new Option<int>("--port") { Description = "Port to listen on.", DefaultValueFactory = _ => 5080 };
        var empty = new Option<bool>("--empty") { Description = "Start a real, empty agency instead of the demo." };
        var command = new Command("serve", "Starts the web application.") { port, empty };
        data.AddTo(command);
        command.SetAction(async (parsed, stop) => await Serve(data.Read(parsed), parsed.GetValue(port), parsed.GetValue(empty), stop));
        return command;
    }

    private static async Task<int> Serve(DatabaseOptions options, int port, bool empty, CancellationToken stop)
    {
        if (port is < 1 or > 65535) throw new RefusedException($"{port} is not a port: choose one from 1 to 65535.");
        RefuseIfInUse(port);
        await using var app = Host.Build(options, builder => builder.WebHost.UseUrls($"http://localhost:{port}"));
        await app.Services.Prepare();
        if (!empty) await MakeDemo(app.Services);
        Console.WriteLine($"Alongside is at http://localhost:{port}{(empty ? " (empty agency)" : "")}");
        await app.RunAsync(stop);
        return 0;
    }

    private static async Task MakeDemo(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Demo.DemoAgency>().Make();
    }

    private static void RefuseIfInUse(int port)
    {
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, port);
            probe.Start();
        }
        catch (SocketException)
        {
            throw new RefusedException($"Port {port} is in use: stop what uses it, or choose another with --port.");
        }
    }
}
