using System.Net;
using System.Text;
using Alongside.FollowUps;
using Alongside.ServiceDirectory;
using Alongside.ServiceDirectory.Hsds;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Architecture;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.ServiceDirectory;

public class DirectoryScreens
{
    [Theory, OnBothDatabases]
    public async Task A_keeper_checks_the_files_sees_what_will_change_and_loads_them(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var desk = await app.SignIn(Role.Administrator);
        var screen = await desk.Visit("/directory");
        screen.ShouldSee("The directory is still empty.");
        screen = await screen.Follow("Import a directory");
        screen = await screen.Form("Check the files").Fill("Name of the directory", "County")
            .Attach("Files", "organizations.csv", Encoding.UTF8.GetBytes(CsvFiles.Organisations))
            .Attach("Files", "services.csv", Encoding.UTF8.GetBytes("id,organization_id,name\ns1,o1,Weekly food pantry\n,o1,No id\n"))
            .Press("Check the files");
        screen.ShouldSee("What loading “County” will do", "1 row is left out", "There is no id");
        (await app.Read(db => db.Services.CountAsync())).ShouldBe(0);
        screen = await screen.Press("Load the directory");
        screen.ShouldSee("Loaded: 1 services added");
        (await desk.Visit("/directory")).ShouldSee("Weekly food pantry", "Harbor Pantry-Demo");
    }

    [Theory, OnBothDatabases]
    public async Task Files_that_cannot_be_loaded_are_told_row_by_row_and_offer_no_load(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var desk = await app.SignIn(Role.ProgrammeManager);
        var screen = await (await desk.Visit("/directory/import")).Form("Check the files").Press("Check the files");
        screen.ShouldHaveStatus(HttpStatusCode.BadRequest).ShouldSee("Name the directory", "Select the CSV files of the directory");
        screen = await screen.Form("Check the files").Fill("Name of the directory", "County")
            .Attach("Files", "services.csv", Encoding.UTF8.GetBytes("id,organization_id\ns1,o1\n")).Press("Check the files");
        screen.ShouldSee("This cannot be loaded yet", "There is no column \"name\"", "There is no table of organizations").ShouldNotSee("Load the directory");
        screen = await (await desk.Visit("/directory/import")).Form("Check the files").Fill("Name of the directory", "County")
            .Attach("Files", "tables.zip", [1, 2, 3, 4]).Press("Check the files");
        screen.ShouldHaveStatus(HttpStatusCode.BadRequest).FieldError("Files").ShouldContain("This is not a zip file, or it is damaged");
        screen.Form("Check the files").Value("Name of the directory").ShouldBe("County");
    }

    [Theory, OnBothDatabases]
    public async Task Services_are_found_by_words_need_town_language_and_room_even_mistyped(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        await LoadDemo(app);
        var desk = await app.SignIn(Role.Caseworker);
        (await desk.Visit("/directory?Words=food+pantry")).ShouldSee("Weekly food pantry").ShouldNotSee("Detox beds");
        (await desk.Visit("/directory?Words=pantri")).ShouldSee("Shown instead: pantry", "Weekly food pantry");
        (await desk.Visit("/directory?Need=SubstanceUse")).ShouldSee("Detox beds").ShouldNotSee("Weekly food pantry");
        (await desk.Visit("/directory?Words=xyzzyqwert")).ShouldSee("No service fits.");
        var spanish = await app.Read(db => db.Find(new DirectoryQuestion { Language = "Spanish", City = "Larkspur" }, new DateOnly(2026, 3, 2)));
        spanish.Rows.ShouldNotBeEmpty();
        var room = await app.Read(db => db.Find(new DirectoryQuestion { TakesNew = true }, new DateOnly(2026, 3, 2)));
        room.Rows.ShouldAllBe(row => row.TakesNew == true);
    }

    [Theory, OnBothDatabases]
    public async Task A_long_directory_is_paged_by_key_without_gap_or_repeat(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        await LoadDemo(app);
        var seen = new List<Guid>();
        string? after = null;
        do
        {
            var page = await app.Read(db => db.Find(new DirectoryQuestion { After = after }, new DateOnly(2026, 3, 2), size: 25));
            seen.AddRange(page.Rows.Select(row => row.Id));
            after = page.Next;
        }
        while (after is not null);
        (seen.Count, seen.Distinct().Count()).ShouldBe((72, 72));
    }

    [Theory, OnBothDatabases]
    public async Task A_wrong_entry_is_reported_readers_are_warned_and_the_keeper_gets_a_follow_up(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var keeper = await LoadDemo(app);
        var id = await app.Read(db => db.Services.Where(row => row.Name == "Hot lunch").Select(row => row.Id).SingleAsync());
        var desk = await app.SignIn(Role.Caseworker);
        var screen = await desk.Visit($"/directory/services/{id}");
        screen.ShouldSee("Hot lunch", "Elm Street Kitchen-Demo", "555-0102");
        (await screen.Form("Report it").Press("Report it")).ShouldHaveStatus(HttpStatusCode.BadRequest).FieldError("What is wrong").ShouldContain("Say what is wrong");
        screen = await screen.Form("Report it").Fill("What is wrong", "The number is dead").Press("Report it");
        screen.ShouldSee("Reported wrong", "The number is dead");
        (await desk.Visit("/directory?Reported=true")).ShouldSee("Hot lunch", "reported wrong");
        (await app.Read(db => db.FollowUps.SingleAsync())).WorkerId.ShouldBe(keeper);
        (await screen.Press("I asked them: it is right")).ShouldNotSee("The number is dead");
    }

    [Theory, OnBothDatabases]
    public async Task An_organization_shows_its_services(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        await LoadDemo(app);
        var id = await app.Read(db => db.Organisations.Where(row => row.Name == "Newcomers Center-Demo").Select(row => row.Id).SingleAsync());
        (await (await app.SignIn(Role.IntakeWorker)).Visit($"/directory/organisations/{id}")).ShouldSee("Citizenship class", "Refugee welcome", "hello@newcomers-center.example");
    }

    [Theory, OnBothDatabases]
    public async Task Only_keepers_import_and_auditors_have_no_directory(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        (await (await app.SignIn(Role.Caseworker)).Visit("/directory/import")).ShouldHaveStatus(HttpStatusCode.Forbidden);
        (await (await app.SignIn(Role.Auditor)).Visit("/directory")).ShouldHaveStatus(HttpStatusCode.Forbidden);
    }

    internal static async Task<Guid> LoadDemo(AlongsideApp app)
    {
        var keeper = await app.Hire(Role.Administrator);
        await app.Do<ImportDirectory, DirectoryResult>(keeper, act => act.Run(new DirectoryIssue(DirectoryFiles.From(Path.Combine(SourceFiles.Root(), "packs/demo/directory")), "Demo")));
        return keeper.Id;
    }
}
