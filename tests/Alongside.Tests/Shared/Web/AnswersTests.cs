using System.Net;
using System.Reflection;
using Alongside.Shared;
using Alongside.Tests.Accounts;
using Alongside.Tests.Architecture;
using Alongside.Tests.Harness;
using Alongside.Tests.Ledger;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Alongside.Tests.Shared.Web;

/// <summary>What every answer bears, whatever it answers.</summary>
public class AnswersTests
{
    private static readonly string[] Strict =
    [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'",
    ];

    [Fact]
    public async Task Every_kind_of_answer_has_the_strict_headers_and_no_page_is_kept_by_a_cache()
    {
        await using var world = await PermissionWorld.Make();
        var (maya, otto, visitor) = (await world.Desk(Role.Caseworker), await world.Desk(Role.Auditor), world.App.Visitor());
        var kinds = new List<(string What, HttpStatusCode Status, HttpResponseMessage Answer)>
        {
            ("a page", HttpStatusCode.OK, await Get(maya, $"/cases/{world.Case}")),
            ("what is not there", HttpStatusCode.NotFound, await Get(maya, "/nowhere")),
            ("what is not theirs", HttpStatusCode.NotFound, await Get(await world.Stranger(), $"/cases/{world.Case}")),
            ("not for the role", HttpStatusCode.Forbidden, await Get(otto, "/cases")),
            ("a public page", HttpStatusCode.OK, await Get(visitor, "/sign-in")),
            ("a file taken out", HttpStatusCode.OK, await Get(otto, "/ledger?handler=export")),
            ("a form file", HttpStatusCode.OK, await Get(maya, $"/assessments/forms/{world.Form}?handler=File")),
            ("an asset that is not there", HttpStatusCode.NotFound, await Get(maya, "/assets/nothing.js")),
            ("a file of the site", HttpStatusCode.OK, await Get(visitor, "/favicon.svg")),
            ("a feed that is none", HttpStatusCode.NotFound, await Get(visitor, $"/calendar/{new string('a', 43)}.ics")),
            ("a form without its token", HttpStatusCode.BadRequest, await Post(maya, "/follow-ups/add")),
            ("a method that no page has", HttpStatusCode.BadRequest, await Send(maya, HttpMethod.Delete, "/cases")),
            ("too large a form", HttpStatusCode.RequestEntityTooLarge, await Post(visitor, "/sign-in", new string('x', 5 * 1024 * 1024))),
        };
        await using (await world.App.BreakLedger()) kinds.Add(("what broke", HttpStatusCode.InternalServerError, await Get(maya, "/cases")));
        for (var again = 0; again < 70; again++) (await Post(visitor, "/sign-in")).Dispose();
        kinds.Add(("too many tries", HttpStatusCode.TooManyRequests, await Post(visitor, "/sign-in")));
        foreach (var (what, status, answer) in kinds)
        {
            answer.StatusCode.ShouldBe(status, what);
            var policy = answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem(what);
            foreach (var part in Strict) policy.ShouldContain(part, Case.Sensitive, what);
            policy.ShouldNotContain("unsafe", Case.Insensitive, what);
            policy.ShouldNotContain("*", Case.Insensitive, what);
            answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"], what);
            answer.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"], what);
            answer.Headers.GetValues("Cross-Origin-Opener-Policy").ShouldBe(["same-origin"], what);
            answer.Headers.CacheControl!.NoStore.ShouldBeTrue(what);
            answer.Dispose();
        }
    }

    [Fact]
    public async Task A_redirect_has_them_too()
    {
        await using var world = await PermissionWorld.Make();
        using var answer = await world.App.Raw().GetAsync(new Uri("https://localhost/cases"), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Contains("Content-Security-Policy").ShouldBeTrue();
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task No_cookie_is_for_scripts_for_other_sites_or_for_the_open()
    {
        await using var app = await AlongsideApp.Start();
        var worker = await app.HireWithPassword();
        var raw = app.Raw();
        var cookies = new List<string>();
        using var page = await raw.GetAsync(new Uri("https://localhost/sign-in"), TestContext.Current.CancellationToken);
        cookies.AddRange(page.Headers.GetValues("Set-Cookie"));
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var token = System.Text.RegularExpressions.Regex.Match(html, "name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"").Groups[1].Value;
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://localhost/sign-in")
        {
            Content = new FormUrlEncodedContent([new("Form.Email", worker.Email!), new("Form.Password", AtTheDoor.Password), new("__RequestVerificationToken", token)]),
        };
        request.Headers.Add("Cookie", string.Join("; ", cookies.Select(cookie => cookie.Split(';')[0])));
        request.Headers.Add("Origin", "https://localhost");
        using var signedIn = await raw.SendAsync(request, TestContext.Current.CancellationToken);
        signedIn.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        cookies.AddRange(signedIn.Headers.GetValues("Set-Cookie"));
        cookies.Count.ShouldBeGreaterThan(1);
        foreach (var cookie in cookies)
        {
            cookie.ShouldContain("httponly", Case.Insensitive);
            cookie.ShouldContain("secure", Case.Insensitive);
            (cookie.Contains("samesite=lax", StringComparison.OrdinalIgnoreCase) || cookie.Contains("samesite=strict", StringComparison.OrdinalIgnoreCase)).ShouldBeTrue(cookie);
        }
    }

    [Fact]
    public async Task No_handler_takes_a_form_without_its_token()
    {
        await using var world = await PermissionWorld.Make();
        var (wrong, tried) = (new List<string>(), 0);
        foreach (var handler in (await Handler.All(world.App)).Where(handler => handler.Method == "POST" && handler.Template != "error/{code:int?}"))
        {
            var row = EndpointTable.Rows.Single(row => row.Template == handler.Template);
            var desk = row.IsPublic && handler.Template != "sign-out" ? world.App.Visitor() : await world.Desk(row.Roles.Each().First());
            var address = row.IsPublic ? "/" + handler.Template.Replace("{token}", "nobody", StringComparison.Ordinal) : row.Address(world);
            using var answer = await Post(desk, handler.At(address));
            tried++;
            if (answer.StatusCode is not (HttpStatusCode.BadRequest or HttpStatusCode.NotFound)) wrong.Add($"{handler}: {answer.StatusCode}");
        }
        wrong.ShouldBeEmpty();
        tried.ShouldBeGreaterThan(100);
    }

    [Fact]
    public async Task Only_the_page_of_faults_and_the_feed_go_without_a_token_and_neither_changes_anything()
    {
        await using var app = await AlongsideApp.Start();
        (await Handler.All(app)).Where(handler => handler.Page.HandlerTypeInfo.GetCustomAttribute<IgnoreAntiforgeryTokenAttribute>() is not null)
            .Select(handler => handler.ToString()).ShouldBe(["GET /calendar/{token:length(43)}.ics", "GET /error/{code:int?}", "POST /error/{code:int?}"], ignoreOrder: true);
    }

    [Fact]
    public async Task Every_public_page_that_takes_a_form_or_a_secret_limits_how_often_one_address_may_try()
    {
        await using var app = await AlongsideApp.Start();
        var unlimited = from handler in await Handler.All(app)
                        where EndpointTable.Rows.Single(row => row.Template == handler.Template).IsPublic
                        where handler.Method == "POST" || handler.Template.Contains("{token", StringComparison.Ordinal)
                        where handler.Page.HandlerTypeInfo.GetCustomAttribute<EnableRateLimitingAttribute>() is null
                        select handler.ToString();
        unlimited.ShouldBe(["POST /error/{code:int?}", "POST /sign-out"], ignoreOrder: true);
    }

    private static Task<HttpResponseMessage> Get(Desk desk, string address) => Send(desk, HttpMethod.Get, address);

    private static Task<HttpResponseMessage> Post(Desk desk, string address, string text = "") =>
        Send(desk, HttpMethod.Post, address, new FormUrlEncodedContent([new("Form.Email", text)]));

    private static async Task<HttpResponseMessage> Send(Desk desk, HttpMethod method, string address, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative)) { Content = content };
        return await desk.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
