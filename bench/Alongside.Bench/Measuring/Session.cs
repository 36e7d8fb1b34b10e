using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Alongside.Bench.Measuring;

/// <summary>A worker who has signed in by the sign-in page, from an address of their own.</summary>
internal sealed partial class Session : IDisposable
{
    private readonly HttpClient _http;
    private readonly CookieContainer _cookies;
    private readonly Uri _at;

    private Session(HttpClient http, CookieContainer cookies, Uri at) => (_http, _cookies, _at) = (http, cookies, at);

    public string Cookie => _cookies.GetCookieHeader(_at);

    public HttpClient Http => _http;

    /// <param name="address">Of the server.</param>
    /// <param name="email">Of the worker.</param>
    /// <param name="password">That every worker of the demo has.</param>
    /// <param name="desk">Which of this machine's own addresses the worker comes from: the limit on tries counts by address.</param>
    public static async Task<Session> SignIn(string address, string email, string password, int desk)
    {
        var (at, cookies) = (new Uri(address), new CookieContainer());
        var handler = new SocketsHttpHandler
        {
            CookieContainer = cookies,
            AllowAutoRedirect = false,
            ConnectCallback = async (context, stop) =>
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                socket.Bind(new IPEndPoint(new IPAddress([127, 0, (byte)(1 + (desk / 200)), (byte)(1 + (desk % 200))]), 0));
                await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, context.DnsEndPoint.Port), stop);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        var session = new Session(new HttpClient(handler) { BaseAddress = at, Timeout = TimeSpan.FromMinutes(3) }, cookies, at);
        var form = Hidden(await session.Read("/sign-in"));
        form["Form.Email"] = email;
        form["Form.Password"] = password;
        using var content = new FormUrlEncodedContent(form);
        using var answer = await session._http.PostAsync("/sign-in", content);
        if (answer.StatusCode != HttpStatusCode.Redirect && answer.StatusCode != HttpStatusCode.Found)
            throw new InvalidOperationException($"{email} could not sign in: {answer.StatusCode}.");
        return session;
    }

    public async Task<string> Read(string path)
    {
        using var answer = await _http.GetAsync(path);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.StatusCode == HttpStatusCode.OK ? text : throw new InvalidOperationException($"{path} answered {answer.StatusCode}: {text[..Math.Min(400, text.Length)]}");
    }

    /// <summary>What a page's forms carry without showing it.</summary>
    public static Dictionary<string, string> Hidden(string html) => HiddenInput().Matches(html)
        .Select(input => (Name: NameOf().Match(input.Value).Groups["text"].Value, Value: ValueOf().Match(input.Value).Groups["text"].Value))
        .Where(input => input.Name is "__RequestVerificationToken" or "_act" or "Return")
        .GroupBy(input => input.Name).ToDictionary(group => group.Key, group => WebUtility.HtmlDecode(group.Last().Value));

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>", RegexOptions.None, 5000)]
    private static partial Regex HiddenInput();

    [GeneratedRegex(" name=\"(?<text>[^\"]*)\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NameOf();

    [GeneratedRegex(" value=\"(?<text>[^\"]*)\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex ValueOf();
}
