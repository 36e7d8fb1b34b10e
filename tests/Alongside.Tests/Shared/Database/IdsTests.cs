using Alongside.Accounts;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Alongside.Tests.Shared.Database;

/// <summary>Ids are made by the entities and stay ids until they are shown.</summary>
public class IdsTests
{
    [Theory, OnBothDatabases]
    public async Task No_database_makes_ids(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var keys = await app.Read(db => Task.FromResult(db.Model.GetEntityTypes().SelectMany(entity => entity.FindPrimaryKey()!.Properties)
            .Where(property => property.ClrType == typeof(Guid)).ToList()));
        keys.Count.ShouldBeGreaterThan(20);
        keys.Where(key => key.ValueGenerated != ValueGenerated.Never).Select(key => $"{key.DeclaringType.DisplayName()}.{key.Name}").ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task A_query_that_makes_text_of_an_id_does_not_pass_the_tests(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var stopped = await Should.ThrowAsync<InvalidOperationException>(() => app.Read(db => db.Workers.Select(worker => worker.Id.ToString()).ToListAsync()));
        stopped.Message.ShouldContain("becomes text inside a query");
    }

    [Theory, OnBothDatabases]
    public async Task What_was_chosen_stands_chosen_when_the_page_is_opened_again(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var lead = await app.Hire(Role.Supervisor, "Sam Lead-Demo");
        var team = new Team("River team", sharesCases: true);
        team.Change("River team", lead.Id, sharesCases: true);
        await app.Db(db => db.Add(team));

        var page = await (await app.SignIn(Role.Administrator)).Visit($"/accounts/teams/{team.Id}");

        page.Form("Save").Value("Supervisor").ShouldBe(lead.Id.ToString());
    }
}
