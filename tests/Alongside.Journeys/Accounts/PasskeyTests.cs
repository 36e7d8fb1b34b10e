using Alongside.Accounts;
using Alongside.Journeys.Harness;
using Alongside.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Alongside.Journeys.Accounts;

/// <summary>Passkeys in a real browser, with a device that the browser itself plays.</summary>
public class PasskeyTests
{
    private const string Password = "marble otter climbs the harp";

    [Theory, AtBothWidths]
    public Task A_worker_makes_a_passkey_and_signs_in_by_it_next_morning(Width width) => Journey.Walk(width, async journey =>
    {
        var worker = await Hire(journey);
        var tab = await journey.Visitor();
        var home = $"http://localhost:{journey.App.Address.Port}";
        var device = await Device(tab.Page);

        await tab.Visit(home + "/sign-in");
        await tab.ShouldSee("Sign in with a passkey");
        await Click(tab, "Sign in with a passkey");
        await tab.ShouldSee("No passkey was used. Try again, or use your password.");
        await tab.Fill("E-mail", worker.Email!);
        await tab.Fill("Password", Password);
        await tab.Press("Sign in");
        await tab.Visit(home + "/account");
        await tab.Follow("Add a passkey");
        await tab.Fill("What to call it", "My laptop");
        await tab.Fill("Your password", Password);
        await tab.Press("Add a passkey");
        await tab.ShouldSee("Now your device asks you");
        await Click(tab, "Make the passkey");
        await tab.ShouldSee("My laptop is one of your passkeys now");
        await tab.ShouldHaveNoAxeViolations();

        // The browser's own device answers the e-mail field's offer at once, as if the passkey had been chosen there.
        await SignOut(tab, home);
        await tab.Page.GotoAsync(home + "/account/passkeys", new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        await tab.ShouldBeAt("/account/passkeys");
        await tab.ShouldSee("My laptop", "last used");

        await tab.Page.AddInitScriptAsync("PublicKeyCredential.isConditionalMediationAvailable = async () => false");
        await SignOut(tab, home);
        await tab.Visit(home + "/account/passkeys");
        await tab.ShouldBeAt("/sign-in");
        await Click(tab, "Sign in with a passkey");
        await tab.ShouldBeAt("/account/passkeys");
        await tab.ShouldSee("My laptop", "last used");
        await device.DetachAsync();
    });

    [Theory, AtBothWidths]
    public Task Without_scripts_the_sign_in_page_asks_for_the_password_alone(Width width) => Journey.Walk(width, async journey =>
    {
        var worker = await Hire(journey);
        var tab = await journey.Visitor(scripts: false);
        await tab.Page.GotoAsync("/sign-in");
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Button)).ToHaveTextAsync(["Sign in"]);
        await tab.Page.GetByLabel("E-mail").FillAsync(worker.Email!);
        await tab.Page.GetByLabel("Password").FillAsync(Password);
        await tab.Page.GetByRole(AriaRole.Button).ClickAsync();
        await tab.ShouldBeAt("/");
    });

    private static async Task SignOut(Tab tab, string home)
    {
        await tab.Visit(home + "/sign-out");
        await tab.Press("Sign out");
    }

    /// <summary>The device is asked first; the page is left only when it has answered.</summary>
    private static Task Click(Tab tab, string button) => tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }).ClickAsync();

    private static async Task<Worker> Hire(Journey journey)
    {
        var worker = Worker.Invite("Noor Haddad-Demo", "noor@agency.example", Role.Caseworker, [], teamId: null);
        worker.NormalizedUserName = worker.NormalizedEmail = worker.Email!.ToUpperInvariant();
        await using var scope = journey.App.Services.CreateAsyncScope();
        worker.ChoosePassword(scope.ServiceProvider.GetRequiredService<IPasswordHasher<Worker>>().HashPassword(worker, Password));
        await journey.App.Db(db => db.Workers.Add(worker));
        return worker;
    }

    /// <summary>A laptop with a fingerprint reader and somebody's finger on it.</summary>
    private static async Task<ICDPSession> Device(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable", new Dictionary<string, object> { ["enableUI"] = false });
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
        return session;
    }
}
