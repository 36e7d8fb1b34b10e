using Alongside.Journeys.Harness;
using Alongside.Tests.Architecture;

namespace Alongside.Journeys.MainJob;

/// <summary>The people of an agency that its administrator has set up on the pages, each signed in at a desk of their own.</summary>
internal sealed record Agency(Tab Ada, Tab Ines, Tab Maya, Tab Samuel)
{
    private const string Password = "nine wooden boats at dusk";

    /// <summary>From an empty product to an agency that can begin: programme, team, workers, a form and a directory.</summary>
    public static async Task<Agency> Open(Journey journey)
    {
        var ada = await journey.Visitor();
        await ada.Visit("/");
        await ada.ShouldBeAt("/setup/first");
        await ada.Press("Set up the agency");
        await ada.ShouldSee("Write your name");
        await ada.Fill("Name of the agency", "Harbour House Demo");
        await ada.Fill("Time zone", "Central (Chicago)");
        await ada.Choose("Spanish");
        await ada.Fill("Your name", "Ada Keeper-Demo");
        await ada.Fill("Your e-mail address", "ada@agency.example");
        await ada.Fill("Choose a password", "password1234");
        await ada.Press("Set up the agency");
        await ada.ShouldSee("Choose a password");
        await ada.Fill("Choose a password", Password);
        await ada.Press("Set up the agency");
        await ada.ShouldBeAt("/setup/next");

        await ada.Visit("/setup/programmes/add");
        await ada.Fill("Name", "Family support");
        await ada.Press("Add the programme");
        await ada.Visit("/accounts/teams/add");
        await ada.Fill("Name", "North");
        await ada.Press("Add the team");
        var ines = await Invite(journey, ada, "Ines Door-Demo", "Intake worker");
        var maya = await Invite(journey, ada, "Maya Walker-Demo", "Caseworker", "North");
        var samuel = await Invite(journey, ada, "Samuel Lead-Demo", "Supervisor", "North");
        await ada.Visit("/accounts/teams");
        await ada.Follow("North");
        await ada.Fill("Supervisor", "Samuel Lead-Demo");
        await ada.Press("Save");

        await ada.Visit("/assessments/forms");
        await ada.Press("Use PHQ-9");
        await ada.Visit("/directory/import");
        await ada.Fill("Name of the directory", "Harbour County");
        await ada.Attach("Files", Directory.GetFiles(Path.Combine(SourceFiles.Root(), "packs/demo/directory"), "*.csv"));
        await ada.Press("Check the files");
        await ada.ShouldSee("What loading “Harbour County” will do");
        await ada.Press("Load the directory");
        await ada.Visit("/setup/next");
        await ada.ShouldSee("All set");
        return new Agency(ada, ines, maya, samuel);
    }

    /// <summary>Some days later: the session has ended, and the page that was asked for comes after the sign-in.</summary>
    public static async Task SignInAgain(Tab worker, string email)
    {
        await worker.Visit("/");
        await worker.ShouldBeAt("/sign-in");
        await worker.Fill("E-mail", email);
        await worker.Fill("Password", Password);
        await worker.Press("Sign in");
        await worker.ShouldBeAt("/");
    }

    private static async Task<Tab> Invite(Journey journey, Tab ada, string name, string role, string? team = null)
    {
        await ada.Visit("/accounts/workers/add");
        await ada.Fill("Name", name);
        await ada.Fill("E-mail", $"{name.Split(' ')[0].ToLowerInvariant()}@agency.example");
        await ada.Choose(role);
        if (team is not null) await ada.Fill("Team", team);
        await ada.Press("Add the worker");
        var link = await ada.Page.GetByLabel("Link", new() { Exact = true }).InputValueAsync();

        var worker = await journey.Visitor();
        await worker.Visit(new Uri(link).PathAndQuery);
        await worker.ShouldSee($"Welcome, {name}");
        await worker.Fill("Choose a password", Password);
        await worker.Press("Choose this password and sign in");
        await worker.ShouldBeAt("/");
        return worker;
    }
}
