using Alongside.Drafts;
using Alongside.FollowUps;
using Alongside.Journeys.Harness;
using Alongside.Shared;
using Alongside.Tests.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Alongside.Journeys.Trust;

/// <summary>What somebody types is kept: by the server, by the browser while the server is away, and over the end of a session.</summary>
public class KeptTextTests
{
    [Theory, AtBothWidths]
    public Task A_page_closed_in_the_middle_goes_on_from_Today(Width width) => Journey.Walk(width, async journey =>
    {
        var maya = await journey.App.Hire(Role.IntakeWorker);
        var tab = await journey.SignIn(maya);
        await tab.Visit("/people/add");
        await tab.Fill("Given name", "Rosa");
        await tab.Fill("Family name", "Delgado-Demo");
        await tab.ShouldSee("Saved 9:00");
        await tab.Page.CloseAsync();

        var elsewhere = await journey.SignIn(maya);
        await elsewhere.Visit("/");
        await elsewhere.ShouldSee("Not finished", "Add a person", "not sent yet");
        await elsewhere.Follow("Go on: Add a person");
        await elsewhere.ShouldSee("As you left it on 2 March");
        await elsewhere.Press("Add person");
        await elsewhere.ShouldBeAt("/people/");
        await elsewhere.ShouldSee("Rosa Delgado-Demo");
        (await journey.App.Read(db => db.Drafts.CountAsync())).ShouldBe(0);
    });

    [Theory, AtBothWidths]
    public Task Typed_without_a_connection_is_kept_by_the_browser_and_sent_when_it_is_back(Width width) => Journey.Walk(width, async journey =>
    {
        journey.Expect("ERR_INTERNET_DISCONNECTED", "htmx:error: Failed to fetch");
        var tab = await journey.SignIn(Role.Caseworker);
        await tab.Visit("/follow-ups/add");
        await GoAway(tab);
        await tab.Fill("What is to be done", "Call Rosa about the bed");
        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Add follow-up" }).ClickAsync();
        await tab.ShouldSee("Not sent: the server cannot be reached. What you typed is kept on this device, and sent as soon as it can be.");
        await tab.ShouldHaveNoAxeViolations();
        (await Kept(tab)).ShouldBe(1);
        (await Readable(tab)).ShouldNotContain("Rosa", Case.Sensitive, "what the browser keeps is encrypted");

        await ComeBack(tab);
        await tab.ShouldBeAt("/follow-ups");
        await tab.ShouldSee("Added: Call Rosa about the bed");
        (await journey.App.Read(db => db.FollowUps.CountAsync())).ShouldBe(1, "pressed once, sent until it was answered, done once");
        (await Kept(tab)).ShouldBe(0);
    });

    [Theory, AtBothWidths]
    public Task Typed_without_a_connection_and_left_is_sent_by_the_next_page(Width width) => Journey.Walk(width, async journey =>
    {
        journey.Expect("ERR_INTERNET_DISCONNECTED", "htmx:error: Failed to fetch");
        var tab = await journey.SignIn(Role.IntakeWorker);
        await tab.Visit("/people/add");
        await GoAway(tab);
        await tab.Fill("Given name", "Rosa");
        await tab.ShouldSee("kept on this device");
        var later = await journey.Beside(tab);
        await tab.Page.CloseAsync();

        await ComeBack(later);
        tab = later;
        await tab.Visit("/");
        await tab.ShouldSee("Kept on this device while the server could not be reached, and now saved: Add a person.");
        await tab.Follow("Go on with it");
        await tab.Follow("Go on: Add a person");
        (await tab.Page.GetByLabel("Given name").InputValueAsync()).ShouldBe("Rosa");
    });

    [Theory, AtBothWidths]
    public Task A_session_that_ends_while_somebody_writes_is_renewed_over_the_page(Width width) => Journey.Walk(width, async journey =>
    {
        journey.Expect("status of 401", "/sign-in");
        var maya = await journey.App.HireWithPassword();
        var tab = await journey.SignIn(maya);
        await tab.Visit("/follow-ups/add");
        var address = tab.Page.Url;
        await tab.Page.Context.ClearCookiesAsync(new BrowserContextClearCookiesOptions { Name = "alongside" });
        await tab.Fill("What is to be done", "Call Rosa");
        await tab.ShouldSee("Your session has ended. Nothing you typed is lost");
        await tab.ShouldHaveNoAxeViolations();

        await tab.Fill("E-mail", maya.Email!);
        await tab.Fill("Password", "not the password");
        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Sign in and go on" }).ClickAsync();
        await tab.ShouldSee("do not fit together");
        await tab.Fill("Password", AtTheDoor.Password);
        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Sign in and go on" }).ClickAsync();
        await tab.ShouldNotSee("Sign in again");
        await tab.ShouldSee("Saved 9:00");
        tab.Page.Url.ShouldBe(address);
        (await tab.Page.GetByLabel("What is to be done").InputValueAsync()).ShouldBe("Call Rosa");

        await tab.Page.Context.ClearCookiesAsync(new BrowserContextClearCookiesOptions { Name = "alongside" });
        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Add follow-up" }).ClickAsync();
        await tab.ShouldSee("Sign in again");
        await tab.Fill("E-mail", maya.Email!);
        await tab.Fill("Password", AtTheDoor.Password);
        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Sign in and go on" }).ClickAsync();
        await tab.ShouldBeAt("/follow-ups");
        await tab.ShouldSee("Added: Call Rosa");
    });

    [Fact]
    public Task Signing_out_leaves_nothing_in_the_browser() => Journey.Walk(Width.Desk, async journey =>
    {
        journey.Expect("ERR_CONNECTION_REFUSED");
        var tab = await journey.SignIn(Role.Caseworker);
        await tab.Visit("/follow-ups/add");
        await tab.Page.RouteAsync("**/drafts?handler=Keep", route => route.AbortAsync("connectionrefused"));
        await tab.Fill("What is to be done", "Call Rosa");
        await tab.ShouldSee("kept on this device");
        (await Kept(tab)).ShouldBe(1);
        tab.Page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await tab.Page.Locator("details.worker summary").ClickAsync();
        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Sign out" }).ClickAsync();
        await tab.ShouldBeAt("/sign-out");
        (await tab.Page.EvaluateAsync<int>("indexedDB.databases().then(all => all.length)")).ShouldBe(0);
    });

    /// <summary>The connection is gone: everything the page asks of the server fails.</summary>
    private static async Task GoAway(Tab tab) => await tab.Page.Context.SetOfflineAsync(true);

    private static async Task ComeBack(Tab tab) => await tab.Page.Context.SetOfflineAsync(false);

    private static Task<int> Kept(Tab tab) => tab.Page.EvaluateAsync<int>(Each("store.count()", "all.reduce((sum, n) => sum + n, 0)"));

    private static Task<string> Readable(Tab tab) => tab.Page.EvaluateAsync<string>(
        Each("store.getAll()", "all.flat().map(kept => new TextDecoder().decode(kept.text)).join()"));

    private static string Each(string request, string answer) => $$"""
        (async () => {
            const all = [];
            for (const { name } of await indexedDB.databases()) all.push(await new Promise((done, failed) => {
                const opening = indexedDB.open(name);
                opening.onerror = () => failed(opening.error);
                opening.onsuccess = () => {
                    const store = opening.result.transaction('forms').objectStore('forms');
                    const asked = {{request}};
                    asked.onsuccess = () => { opening.result.close(); done(asked.result); };
                };
            }));
            return {{answer}};
        })()
        """;
}
