using System.Net;
using System.Text.Json;
using Alongside.Accounts;
using Alongside.Accounts.SecondStep;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;

namespace Alongside.Tests.Accounts;

/// <summary>Signing in by a script of ours, over the page that the worker is writing on.</summary>
public class OverThePageTests
{
    [Theory, OnBothDatabases]
    public async Task A_script_asks_for_a_token_signs_in_and_is_told_who_it_is(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var worker = await app.HireWithPassword();
        var desk = app.Visitor();
        var token = Text(await Ask(desk), "token");
        var answer = await Post(desk, "/sign-in", token, ("Form.Email", worker.Email!), ("Form.Password", AtTheDoor.Password));
        (answer.Status, Text(answer, "worker")).ShouldBe((HttpStatusCode.OK, worker.Id.ToString()));
        (await desk.Visit("/account")).ShouldBeAt("/account").ShouldSee(worker.Name);
        Text(await Ask(desk), "worker").ShouldBe(worker.Id.ToString(), "somebody signed in already, in another window, is told so");
    }

    [Fact]
    public async Task A_form_left_open_is_taken_after_the_same_worker_has_signed_in_again()
    {
        await using var app = await AlongsideApp.Start();
        var worker = await app.HireWithPassword();
        var desk = app.Visitor();
        await desk.TrySignIn(worker.Email, AtTheDoor.Password);
        var open = await desk.Visit("/account");
        await app.Db(db => db.Set<Worker>().Find(worker.Id)!.Change(worker.Name, "Team lead", worker.Roles, [], null));
        (await desk.Visit("/account")).ShouldBeAt("/sign-in");
        await Post(desk, "/sign-in", Text(await Ask(desk), "token"), ("Form.Email", worker.Email!), ("Form.Password", AtTheDoor.Password));
        (await open.Form("Change password").Fill("Password you have now", AtTheDoor.Password).Fill("New password", "velvet tractor hums at noon").Press("Change password"))
            .ShouldSee("Your password is changed");
    }

    [Theory, OnBothDatabases]
    public async Task Where_the_second_step_is_on_the_script_is_asked_for_a_code(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var worker = await app.HireWithPassword();
        await app.Do<PrepareSecondStep>(worker, act => act.Run());
        var key = (await app.Reread(worker)).AuthenticatorKey!;
        await app.Do<TurnOnSecondStep, IReadOnlyList<string>>(worker, act => act.Run(new CodeForm { Code = Code() }));
        app.Clock.Pass(TimeSpan.FromMinutes(1));

        var desk = app.Visitor();
        var token = Text(await Ask(desk), "token");
        var early = await Post(desk, "/sign-in/code", token, ("Form.Code", Code()));
        (early.Status, early.Json.GetProperty("again").GetBoolean()).ShouldBe((HttpStatusCode.BadRequest, true));
        var half = await Post(desk, "/sign-in", token, ("Form.Email", worker.Email!), ("Form.Password", AtTheDoor.Password));
        half.Json.GetProperty("code").GetBoolean().ShouldBeTrue();
        half.Json.TryGetProperty("worker", out _).ShouldBeFalse();
        Text(await Post(desk, "/sign-in/code", token, ("Form.Code", "000000")), "said").ShouldBe(GiveCode.NotRight);
        Text(await Post(desk, "/sign-in/code", token, ("Form.Code", Code())), "worker").ShouldBe(worker.Id.ToString());
        (await desk.Visit("/account")).ShouldBeAt("/account");

        string Code() => Totp.CodeOf(key, Totp.StepAt(app.Clock.Now.UtcDateTime));
    }

    [Fact]
    public async Task What_is_wrong_is_told_in_the_words_of_the_page()
    {
        await using var app = await AlongsideApp.Start();
        var desk = app.Visitor();
        var token = Text(await Ask(desk), "token");
        var wrong = await Post(desk, "/sign-in", token, ("Form.Email", "nobody@agency.example"), ("Form.Password", "wrong"));
        (wrong.Status, Text(wrong, "said")).ShouldBe((HttpStatusCode.BadRequest, SignInWorker.NotRight));
        var empty = await Post(desk, "/sign-in", token, ("Form.Email", ""), ("Form.Password", ""));
        Text(empty, "said").ShouldBe("Write your e-mail address. Write your password.");
        using var forged = await desk.Http.SendAsync(Request("/sign-in", "forged", ("Form.Email", "a"), ("Form.Password", "b")), TestContext.Current.CancellationToken);
        forged.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private sealed record Answer(HttpStatusCode Status, JsonElement Json);

    private static string Text(Answer answer, string name) => answer.Json.GetProperty(name).GetString().ShouldNotBeNull();

    private static async Task<Answer> Ask(Desk desk)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("https://localhost/sign-in"));
        request.Headers.Add("X-Alongside", "over-the-page");
        return await Send(desk, request);
    }

    private static async Task<Answer> Post(Desk desk, string address, string token, params (string Name, string Value)[] fields)
    {
        using var request = Request(address, token, fields);
        return await Send(desk, request);
    }

    private static HttpRequestMessage Request(string address, string token, params (string Name, string Value)[] fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri("https://localhost" + address))
        {
            Content = new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), KeyValuePair.Create("__RequestVerificationToken", token)]),
        };
        request.Headers.Add("X-Alongside", "over-the-page");
        return request;
    }

    private static async Task<Answer> Send(Desk desk, HttpRequestMessage request)
    {
        using var response = await desk.Http.SendAsync(request);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        return new(response.StatusCode, JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement);
    }
}
