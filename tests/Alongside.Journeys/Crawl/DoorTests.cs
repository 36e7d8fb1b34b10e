using Alongside.Accounts;
using Alongside.Accounts.SecondStep;
using Alongside.Accounts.Workers;
using Alongside.Journeys.Harness;
using Alongside.Shared;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Journeys.Crawl;

/// <summary>The pages that no link leads to. Every one that a tab comes to is looked at: it fits, and axe finds nothing.</summary>
public class DoorTests
{
    private const string Password = "marble otter climbs the harp";

    [Theory, AtBothWidths]
    public Task An_invited_worker_comes_in_and_goes_out_by_sound_pages(Width width) => Journey.Walk(width, async journey =>
    {
        var app = journey.App;
        var office = await app.Hire(Role.Administrator);
        var invitation = await app.Do<AddWorker, Invitation>(office, act => act.Run(
            new WorkerForm { Name = "Noor Haddad-Demo", Email = "noor@agency.example", Roles = [Role.Caseworker] }));
        var tab = await journey.Visitor();
        await tab.Visit($"/welcome/{invitation.Token}");
        await tab.Fill("Choose a password", Password);
        await tab.Press("Choose this password and sign in");
        await tab.ShouldBeAt("/");
        await tab.Visit("/design");
        await tab.Visit("/account/second-step");
        await tab.Press("I have an app: show me the key");
        await tab.Fill("Six digits that the app shows now", await CodeOf(journey, invitation.WorkerId));
        await tab.Press("Turn the second step on");

        await tab.Page.Context.ClearCookiesAsync();
        app.Clock.Pass(TimeSpan.FromMinutes(1));
        await tab.Visit($"/welcome/{invitation.Token}");
        await tab.ShouldSee("This link no longer works");
        await tab.Visit("/sign-in/passkey");
        await tab.Follow("Use your password instead");
        await tab.Fill("E-mail", "noor@agency.example");
        await tab.Fill("Password", Password);
        await tab.Press("Sign in");
        await tab.ShouldBeAt("/sign-in/code");
        await tab.Fill("Code from your authenticator app", await CodeOf(journey, invitation.WorkerId));
        await tab.Press("Sign in");
        await tab.ShouldBeAt("/");
        await tab.Visit("/sign-out");
        await tab.Visit("/nowhere");
        await tab.ShouldSee("There is no such page");
    });

    [Theory, AtBothWidths]
    public Task A_new_agency_begins_on_sound_pages(Width width) => Journey.Walk(width, async journey =>
    {
        var tab = await journey.Visitor();
        await tab.Visit("/");
        await tab.ShouldBeAt("/setup/first");
        await tab.Fill("Name of the agency", "Harbour House Demo");
        await tab.Page.GetByLabel("Time zone").SelectOptionAsync("America/Chicago");
        await tab.Fill("Your name", "Ada Moreau-Demo");
        await tab.Fill("Your e-mail address", "ada@agency.example");
        await tab.Fill("Choose a password", Password);
        await tab.Page.Locator("main form button").Last.ClickAsync();
        await tab.ShouldBeAt("/setup/next");
        await tab.Visit("/setup/next");
    }, empty: true);

    private static async Task<string> CodeOf(Journey journey, Guid workerId)
    {
        var worker = await journey.App.Read(db => db.Workers.SingleAsync(row => row.Id == workerId));
        return Totp.CodeOf(worker.AuthenticatorKey!, Totp.StepAt(journey.App.Clock.Now.UtcDateTime));
    }
}
