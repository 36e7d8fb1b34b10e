using System.Net;
using System.Net.Sockets;
using System.Text;
using Alongside.Accounts;
using Alongside.Demo;
using Alongside.FollowUps;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Reliability;

/// <summary>Over real sockets: whoever is slow, from a bad connection or on purpose, is waited for, and keeps nobody else waiting.</summary>
public sealed class SlowClientsTests
{
    private const int OfEachKind = 50;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Longer than the web server's own patience with a form, were it not told otherwise.</summary>
    private static readonly TimeSpan Tunnel = TimeSpan.FromSeconds(8);

    [Theory, OnBothDatabases]
    public async Task Two_hundred_slow_clients_keep_nobody_waiting_and_a_form_that_stalls_on_its_way_is_taken(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on, onPort: true, fill: options => DemoStory.Tell(options, 12, time: new FakeClock(FakeClock.Monday)));
        var (maya, otto) = (await Cookie(app, "maya"), await Cookie(app, "otto"));
        using var stop = new CancellationTokenSource();
        using var crowd = new Crowd(app.Address);
        for (var one = 0; one < OfEachKind; one++)
        {
            await crowd.SendsSlowly($"GET /cases HTTP/1.1\r\nHost: {app.Address.Authority}\r\nCookie: {maya}\r\nX-Slow: {new string('a', 4000)}", stop.Token);
            await crowd.SendsSlowly($"POST /sign-in HTTP/1.1\r\nHost: {app.Address.Authority}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 4000\r\n\r\n{new string('a', 4000)}", stop.Token);
            await crowd.ReadsSlowly($"GET /ledger?handler=export HTTP/1.1\r\nHost: {app.Address.Authority}\r\nCookie: {otto}\r\n\r\n", aByteAtATime: one % 2 == 0, stop.Token);
            await crowd.ReadsSlowly($"GET /cases HTTP/1.1\r\nHost: {app.Address.Authority}\r\nCookie: {maya}\r\n\r\n", aByteAtATime: one % 2 == 0, stop.Token);
        }

        var stalling = SendThroughTunnel(app.Address, maya);
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = app.Address, Timeout = Patience };
        http.DefaultRequestHeaders.Add("Cookie", maya);
        foreach (var page in new[] { "/", "/cases", "/people", "/follow-ups", "/search?q=a", "/referrals", "/calendar", "/sign-in" })
            (await http.GetAsync(new Uri(page, UriKind.Relative))).StatusCode.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.Found], page);

        (await stalling).ShouldStartWith("HTTP/1.1 302");
        (await app.Read(db => db.FollowUps.CountAsync(row => row.Title == "Written in a tunnel"))).ShouldBe(1);
        crowd.Waiting.ShouldBe(4 * OfEachKind);
        await stop.CancelAsync();
    }

    /// <summary>A form of which half arrives, then nothing for a while, then the rest.</summary>
    private static async Task<string> SendThroughTunnel(Uri address, string cookie)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = address, Timeout = Patience };
        http.DefaultRequestHeaders.Add("Cookie", cookie);
        using var page = await http.GetAsync(new Uri("/follow-ups/add", UriKind.Relative));
        var document = await new HtmlParser().ParseDocumentAsync(await page.Content.ReadAsStringAsync());
        var fields = ((IHtmlInputElement)document.QuerySelector("[name='Form.Title']")!).Form!.Elements.OfType<IHtmlInputElement>()
            .Where(input => input.Name is { Length: > 0 } && input.Type != "checkbox").Select(input => KeyValuePair.Create(input.Name!, input.Name == "Form.Title" ? "Written in a tunnel" : input.Value));
        var body = await new FormUrlEncodedContent(fields).ReadAsStringAsync();
        var own = string.Join("; ", page.Headers.GetValues("Set-Cookie").Select(set => set.Split(';')[0]).Prepend(cookie));
        using var connection = new TcpClient(address.Host, address.Port);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST /follow-ups/add HTTP/1.1\r\nHost: {address.Authority}\r\nOrigin: http://{address.Authority}\r\nCookie: {own}\r\n"
            + $"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body[..(body.Length / 2)]}"));
        await Task.Delay(Tunnel);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(body[(body.Length / 2)..]));
        using var answer = new StreamReader(stream);
        return await answer.ReadToEndAsync().WaitAsync(Patience);
    }

    private static async Task<string> Cookie(AlongsideApp app, string name)
    {
        var cookie = await app.SignInCookie(await app.Read(db => db.Workers.Include(worker => worker.Programmes).SingleAsync(worker => worker.Email == name + "@demo.example")));
        return $"{cookie.Name}={cookie.Value}";
    }

    /// <summary>Connections that stay: of none is anything heard but what it has asked for.</summary>
    private sealed class Crowd(Uri address) : IDisposable
    {
        private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
        private readonly List<Socket> _connections = [];

        /// <summary>Those whom the server has not turned away.</summary>
        public int Waiting => _connections.Count(connection => !(connection.Poll(0, SelectMode.SelectRead) && connection.Available == 0));

        public async Task SendsSlowly(string request, CancellationToken stop)
        {
            var (connection, bytes) = (await Connect(), Encoding.ASCII.GetBytes(request));
            var begun = request.IndexOf("\r\n\r\n", StringComparison.Ordinal) is var end and > 0 ? end + 4 : 0;
            if (begun > 0) await connection.SendAsync(bytes.AsMemory(0, begun), stop);
            _ = Slowly(async () => await connection.SendAsync(bytes.AsMemory(begun++, 1), stop), stop);
        }

        public async Task ReadsSlowly(string request, bool aByteAtATime, CancellationToken stop)
        {
            var (connection, one) = (await Connect(), new byte[1]);
            await connection.SendAsync(Encoding.ASCII.GetBytes(request), stop);
            if (aByteAtATime) _ = Slowly(async () => await connection.ReceiveAsync(one, stop), stop);
        }

        public void Dispose()
        {
            foreach (var connection in _connections) connection.Dispose();
        }

        private async Task<Socket> Connect()
        {
            var connection = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, ReceiveBufferSize = 2048 };
            _connections.Add(connection);
            await connection.ConnectAsync(address.Host, address.Port);
            return connection;
        }

        private static async Task Slowly(Func<Task> step, CancellationToken stop)
        {
            try
            {
                while (!stop.IsCancellationRequested)
                {
                    await step();
                    await Task.Delay(Pause, stop);
                }
            }
            catch (Exception over) when (over is SocketException or OperationCanceledException or ObjectDisposedException)
            {
            }
        }
    }
}
