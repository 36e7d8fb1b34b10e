using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Alongside.Shared.Database;

namespace Alongside.Bench.Serving;

/// <summary>A web server in a process of its own.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly Process _process;
    private readonly List<string> _said = [];
    private bool _ended;

    private Server(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    /// <summary>From the start of the process to the first page.</summary>
    public TimeSpan ToFirstPage { get; private set; }

    public bool IsRunning => !_ended && !_process.HasExited;

    /// <summary>The first lines it wrote.</summary>
    public string Said
    {
        get
        {
            lock (_said) return string.Join('\n', _said);
        }
    }

    public string Address => $"http://localhost:{Port}";

    /// <summary>The arguments that lead a server to the data.</summary>
    public static string[] Where(DatabaseOptions data) =>
        data.Kind == DatabaseKind.Postgres ? ["--data", data.DataFolder, "--postgres", data.ConnectionString] : ["--data", data.DataFolder];

    /// <param name="program">The assembly to run.</param>
    /// <param name="page">A page that anybody may open.</param>
    /// <param name="arguments">What it is told; the port is added.</param>
    public static Task<Server> Start(string program, string page, params string[] arguments) => StartAt(FreePort(), program, page, arguments);

    /// <summary>At a port of the caller's choice: a server that comes back is found where it was.</summary>
    public static async Task<Server> StartAt(int port, string program, string page, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetDirectoryName(program)! };
        foreach (var argument in (string[])[program, .. arguments, "--port", port.ToString(CultureInfo.InvariantCulture)]) start.ArgumentList.Add(argument);
        start.Environment["DOTNET_ENVIRONMENT"] = start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        var watch = Stopwatch.StartNew();
        var server = new Server(Process.Start(start)!, port);
        server._process.OutputDataReceived += (_, line) => server.Hear(line.Data);
        server._process.ErrorDataReceived += (_, line) => server.Hear(line.Data);
        server._process.BeginOutputReadLine();
        server._process.BeginErrorReadLine();
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        while (true)
        {
            if (server._process.HasExited) throw new InvalidOperationException($"{Path.GetFileName(program)} did not start: {server.Said}");
            if (watch.Elapsed > TimeSpan.FromMinutes(5)) throw new TimeoutException($"{Path.GetFileName(program)} has shown no page in five minutes.");
            try
            {
                using var answer = await http.GetAsync(new Uri(server.Address + page));
                if (answer.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"{page} answered {answer.StatusCode}.");
                await answer.Content.ReadAsByteArrayAsync();
                server.ToFirstPage = watch.Elapsed;
                return server;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(5);
            }
        }
    }

    /// <summary>Memory in use now and at most so far, in megabytes.</summary>
    public (double Now, double Most) Memory()
    {
        var status = File.ReadLines($"/proc/{_process.Id}/status").ToList();
        double Of(string key) => double.Parse(status.First(line => line.StartsWith(key, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
        return (Of("VmRSS:"), Of("VmHWM:"));
    }

    /// <summary>Processor time used so far.</summary>
    public TimeSpan Busy()
    {
        _process.Refresh();
        return _process.TotalProcessorTime;
    }

    /// <summary>Ends it by SIGKILL.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_ended) return;
        _ended = true;
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (_said)
        {
            if (_said.Count < 50) _said.Add(line);
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
