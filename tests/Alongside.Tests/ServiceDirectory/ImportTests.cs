using Alongside.Accounts;
using Alongside.ServiceDirectory;
using Alongside.ServiceDirectory.Hsds;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Architecture;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.ServiceDirectory;

public class ImportTests
{
    [Theory, OnBothDatabases]
    public async Task The_directory_of_Illinois_legal_aid_is_loaded_as_published(DatabaseKind on)
    {
        var path = PublishedData.At("hsds/illinois-legal-aid-hsds");
        await using var app = await AlongsideApp.Start(on);
        var keeper = await app.Hire(Role.Administrator);

        var first = await Import(app, keeper, DirectoryFiles.From(path), "Illinois Legal Aid");
        first.Change.Services.ShouldBe(new Counts(429, 0, 0, 0));
        first.Change.Organisations.ShouldBe(new Counts(313, 0, 0, 0));
        first.Change.StandIns.ShouldBe(280);
        first.Change.Places.ShouldBe(new Counts(520, 0, 0, 0));
        (first.Change.Phones, first.Change.Addresses, first.Change.Openings).ShouldBe((963, 33, 1827));
        var leftOut = first.Faults.Where(fault => fault.Gravity == Gravity.LeftOut).ToList();
        leftOut.ShouldContain(fault => fault.File == "services.csv" && fault.Row == 431 && fault.Column == "id");
        leftOut.Count(fault => fault.File == "phones.csv").ShouldBe(19);
        leftOut.Count.ShouldBe(20);
        (await app.Read(db => db.Services.CountAsync(row => row.Need == Need.Legal))).ShouldBeGreaterThan(380);
        (await app.Read(db => db.Set<Phone>().CountAsync())).ShouldBe(963);

        var again = await Import(app, keeper, DirectoryFiles.From(path), "Illinois Legal Aid");
        again.Change.Services.ShouldBe(new Counts(0, 0, 429, 0));
        again.Change.Organisations.ShouldBe(new Counts(0, 0, 313, 0));
        (await app.Read(db => db.Set<Opening>().CountAsync())).ShouldBe(1827);
    }

    [Theory, OnBothDatabases]
    public async Task The_examples_of_version_3_are_loaded(DatabaseKind on)
    {
        var path = PublishedData.At("hsds/spec-3.1/examples/csv");
        await using var app = await AlongsideApp.Start(on);
        var result = await Import(app, await app.Hire(Role.Administrator), DirectoryFiles.From(path), "Example");
        result.Change.Services.Added.ShouldBe(1);
        result.Change.Places.Added.ShouldBe(1);
        var service = await app.Read(db => db.Services.SingleAsync());
        (service.Name, service.MinimumAge, service.MaximumAge, service.LastVerified).ShouldBe(("Community Counselling", 12, 100, new DateOnly(2005, 1, 1)));
        service.Need.ShouldBe(Need.MentalHealth);
        service.Fees!.ShouldContain("35 GBP");
        (await app.Read(db => db.ServiceFacets.Select(facet => facet.Value).OrderBy(value => value).ToListAsync())).ShouldBe(["MyCity", "Urdu"]);
        (await app.Read(db => db.Set<Phone>().SingleAsync())).Number.ShouldBe("+44 1234 234567");
        (await app.Read(db => db.Set<Opening>().CountAsync())).ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task The_directory_of_the_demo_is_loaded_without_a_fault_and_is_plainly_made_up(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var result = await Import(app, await app.Hire(Role.Administrator), DirectoryFiles.From(Path.Combine(SourceFiles.Root(), "packs/demo/directory")), "Demo");
        result.Faults.ShouldBeEmpty();
        (result.Change.Organisations.Added, result.Change.Services.Added, result.Change.StandIns).ShouldBe((40, 72, 0));
        var organisations = await app.Read(db => db.Organisations.ToListAsync());
        organisations.ShouldAllBe(row => row.Name.EndsWith("-Demo") && row.Url!.Contains(".example"));
        (await app.Read(db => db.Set<Phone>().ToListAsync())).ShouldAllBe(row => row.Number.Contains("555-01"));
        (await app.Read(db => db.Services.Select(row => row.Need).Distinct().CountAsync())).ShouldBe(12);
    }

    [Theory, OnBothDatabases]
    public async Task A_new_issue_changes_adds_and_retires_by_the_ids_of_the_files_and_leaves_other_directories_alone(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var keeper = await app.Hire(Role.Administrator);
        await Import(app, keeper, CsvFiles.With("services.csv", "id,organization_id,name\ns1,o1,Pantry\ns2,o1,Meals\n"), "County");
        await Import(app, keeper, CsvFiles.With("services.csv", "id,organization_id,name\ns1,o1,Another s1\n"), "City");
        var before = await app.Read(db => db.Services.SingleAsync(row => row.Source == "County" && row.ExternalId == "s1"));

        var change = (await Import(app, keeper, CsvFiles.With("services.csv", "id,organization_id,name\ns1,o1,Food pantry\ns3,o1,Delivery\n"), "County")).Change;
        change.Services.ShouldBe(new Counts(Added: 1, Changed: 1, Unchanged: 0, Retired: 1));
        var after = await app.Read(db => db.Services.Where(row => row.Source == "County").OrderBy(row => row.ExternalId).ToListAsync());
        after.Select(row => (row.Name, row.Retired is not null)).ShouldBe([("Food pantry", false), ("Meals", true), ("Delivery", false)]);
        after[0].Id.ShouldBe(before.Id);
        (await app.Read(db => db.Services.SingleAsync(row => row.Source == "City"))).Name.ShouldBe("Another s1");

        var back = (await Import(app, keeper, CsvFiles.With("services.csv", "id,organization_id,name\ns1,o1,Food pantry\ns2,o1,Meals\ns3,o1,Delivery\n"), "County")).Change;
        back.Services.ShouldBe(new Counts(0, 1, 2, 0));
        (await app.Read(db => db.Services.CountAsync(row => row.Retired != null))).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task A_fault_that_stops_loads_nothing_at_all(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var keeper = await app.Hire(Role.Administrator);
        var files = CsvFiles.With("services.csv", "id,organization_id,name\ns1,o1,Pantry\ns1,o1,Meals\n");
        var refused = await Should.ThrowAsync<RefusedException>(() => Import(app, keeper, files, "County"));
        refused.Message.ShouldStartWith("Nothing was loaded. services.csv, row 3, id: The id \"s1\" is used twice");
        (await app.Read(db => db.Organisations.CountAsync())).ShouldBe(0);
        (await app.Read(db => db.DirectoryImports.CountAsync())).ShouldBe(0);
    }

    private static Task<DirectoryResult> Import(AlongsideApp app, Worker keeper, DirectoryFiles files, string source) =>
        app.Do<ImportDirectory, DirectoryResult>(keeper, act => act.Run(new DirectoryIssue(files, source)));
}
