using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Alongside.Accounts;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Architecture;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Alongside.Journeys.Harness;

/// <summary>
/// One walk through the product in a real browser, by one or more workers. It fails on what a page says to the console, on a
/// broken content policy and on an error the product logs; a failed walk leaves pictures in artifacts/screens.
/// </summary>
public sealed class Journey
{
    private readonly Width _width;
    private readonly List<Tab> _tabs = [];
    private readonly ConcurrentQueue<(string Said, string? OfAnswer)> _complaints = new();
    private readonly List<string> _expected = [];
    private readonly ConcurrentBag<string> _pages = [];

    private Journey(AlongsideApp app, Width width) => (App, _width) = (app, width);

    /// <summary>The running product: its clock, its database, its acts.</summary>
    public AlongsideApp App { get; }

    /// <summary>
    /// What the browser has complained of so far. A form sent back with its faults is a 4xx page, which the browser mentions; that
    /// is no fault of the page.
    /// </summary>
    public IReadOnlyCollection<string> Complaints =>
        [.. _complaints.Where(told => !_expected.Any(told.Said.Contains)).Where(told => told.OfAnswer is null || !_pages.Any(address => told.OfAnswer.StartsWith(address + ":", StringComparison.Ordinal))).Select(told => told.Said)];

    public static async Task Walk(Width width, Func<Journey, Task> steps, bool empty = false, Func<DatabaseOptions, Task>? fill = null, [CallerMemberName] string name = "")
    {
        await using var app = await AlongsideApp.Start(empty: empty, onPort: true, fill: fill);
        var journey = new Journey(app, width);
        try
        {
            await steps(journey);
            journey.Complaints.ShouldBeEmpty("what the browser complained of");
            app.Log.Errors.ShouldBeEmpty("what the product logged");
        }
        catch (Exception) when (journey._tabs.Count > 0)
        {
            await journey.TakePictures(name);
            throw;
        }
        finally
        {
            foreach (var tab in journey._tabs) await tab.Close();
        }
    }

    /// <summary>What the browser may complain of in this walk, since the walk is about it: a connection that is gone, a session that has ended.</summary>
    public void Expect(params string[] complaints) => _expected.AddRange(complaints);

    /// <summary>Somebody who has not signed in.</summary>
    public async Task<Tab> Visitor(bool scripts = true)
    {
        var browser = await Chromium.Browser;
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = App.Address.ToString(),
            ViewportSize = new ViewportSize { Width = (int)_width, Height = _width == Width.Phone ? 844 : 900 },
            HasTouch = _width == Width.Phone,
            JavaScriptEnabled = scripts,
            Locale = "en-US",
            TimezoneId = "America/Chicago",
        });
        return await Open(context);
    }

    /// <summary>Another tab of the same browser.</summary>
    public Task<Tab> Beside(Tab tab) => Open(tab.Page.Context);

    private async Task<Tab> Open(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(10_000);
        page.Console += (_, message) => Note(page, message);
        page.Request += (_, request) =>
        {
            if (request.IsNavigationRequest) _pages.Add(request.Url);
        };
        page.PageError += (_, error) => _complaints.Enqueue(($"{page.Url}: {error}", null));
        page.RequestFailed += (_, request) => NoteFailed(request);
        var tab = new Tab(page, _width);
        _tabs.Add(tab);
        return tab;
    }

    public async Task<Tab> SignIn(Worker worker)
    {
        var tab = await Visitor();
        var (name, value) = await App.SignInCookie(worker);
        await tab.Page.Context.AddCookiesAsync([new Cookie { Name = name, Value = value, Url = App.Address.ToString() }]);
        return tab;
    }

    /// <summary>One of the workers of the demo, by the address to sign in with.</summary>
    public async Task<Tab> SignIn(string email) => await SignIn(await App.Read(db => db.Set<Worker>().SingleAsync(worker => worker.Email == email)));

    public async Task<Tab> SignIn(Role roles) => await SignIn(await App.Hire(roles));

    private void Note(IPage page, IConsoleMessage message)
    {
        if (message.Type != "error") return;
        _complaints.Enqueue(($"{page.Url}: {message.Text} {message.Location}", message.Text.Contains("status of 4") ? message.Location : null));
    }

    private void NoteFailed(IRequest request)
    {
        if (request.Failure is { } failure && failure != "net::ERR_ABORTED") _complaints.Enqueue(($"{request.Url}: {failure}", null));
    }

    private async Task TakePictures(string name)
    {
        var folder = Path.Combine(SourceFiles.Root(), "artifacts/screens");
        foreach (var (index, tab) in _tabs.Index())
        {
            var path = Path.Combine(folder, $"{name}-{_width}-{index + 1}.png");
            if (tab.Page.IsClosed) continue;
            await tab.Page.ScreenshotAsync(new PageScreenshotOptions { Path = path, FullPage = true });
            TestContext.Current.TestOutputHelper?.WriteLine($"{tab.Page.Url} is pictured in artifacts/screens/{Path.GetFileName(path)}");
        }
    }
}
