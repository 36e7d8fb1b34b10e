using Alongside.Consents;
using Alongside.Shared.Database;
using Alongside.Tests.Cases;
using Alongside.Tests.Harness;

namespace Alongside.Tests.Consents;

/// <summary>The accounting of disclosures is whole, however long it is.</summary>
public class ConsentScreenTests
{
    [Theory, OnBothDatabases]
    public async Task What_was_told_goes_on_page_after_page_and_leads_back_to_the_newest(DatabaseKind on)
    {
        await using var world = await CaseWorld.Make(on);
        var caseId = await world.Open();
        var client = (await world.Read(caseId)).ClientId;
        var at = world.App.Clock.Now.UtcDateTime;
        await world.App.Db(db => db.Disclosures.AddRange(Enumerable.Range(0, 120).Select(place => new Disclosure
        {
            CaseId = caseId,
            PersonId = client,
            Receiver = $"Partner {place:D3}",
            Kinds = "Identity",
            Labels = "General",
            Purpose = "Housing",
            IsAllowed = true,
            Decision = "Allowed by law: court order",
            SourceId = Guid.CreateVersion7(),
            WorkerId = world.Maya.Id,
            At = at.AddHours(-place / 7),
        })));

        var page = await (await world.App.SignIn(world.Maya)).Visit($"/cases/{caseId}/consents");
        var told = Receivers(page);
        while (page.Document.QuerySelector(".pager a[rel=next]") is not null)
        {
            page = await page.Follow("Next");
            told.AddRange(Receivers(page));
        }

        told.Distinct().Count().ShouldBe(120);
        told.Count.ShouldBe(120);
        Receivers(await page.Follow("Back to the start")).ShouldBe(told[..50]);
    }

    private static List<string> Receivers(Screen page) =>
        [.. page.Document.QuerySelectorAll("main .rows .what b").Select(name => name.TextContent).Where(name => name.StartsWith("Partner", StringComparison.Ordinal))];
}
