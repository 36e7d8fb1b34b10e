using System.Net;
using Alongside.Records;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.FollowUps;
using Alongside.Tests.Harness;

namespace Alongside.Tests.Search;

/// <summary>What one may read is found by its words, on both databases; what one may not read is not.</summary>
public class SearchScreenTests
{
    [Theory, OnBothDatabases]
    public async Task A_note_is_found_by_its_words_without_accents_by_the_beginning_of_the_last_and_by_a_phrase(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.Caseworker);
        var caseId = await app.OpenCase(maya);
        await app.Db(db => db.Chronicle.Add(Written.Row(caseId, maya, "José got the housing letter; the O'Brien lease isn't signed.")));
        var desk = await app.SignIn(maya);

        foreach (var query in new[] { "housing", "jose letter", "letter hous", "HOUSING LETTER", "\"housing letter\"", "obrien", "O'Brien", "isn't", "hou" })
            (await Search(desk, query)).ShouldSee("Phone call", "Rosa Delgado-Demo");
        foreach (var query in new[] { "hous letter", "\"letter housing\"", "housing boat" })
            (await Search(desk, query)).ShouldNotSee("Phone call").ShouldSee("No record that you may read has these words");
    }

    [Theory, OnBothDatabases]
    public async Task What_was_searched_for_is_marked_and_text_that_looks_like_a_page_is_shown_as_text(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.Caseworker);
        var caseId = await app.OpenCase(maya);
        await app.Db(db => db.Chronicle.Add(Written.Row(caseId, maya, "She said <b>Housing</b> <script>alert(1)</script> is late")));

        var page = await Search(await app.SignIn(maya), "housing");

        page.Document.QuerySelectorAll("mark").Select(mark => mark.TextContent).ShouldBe(["Housing"]);
        page.ShouldSee("She said <b>Housing</b> <script>alert(1)</script> is late");
    }

    [Theory, OnBothDatabases]
    public async Task What_stands_far_down_a_long_note_is_shown_where_it_stands(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.Caseworker);
        var caseId = await app.OpenCase(maya);
        await app.Db(db => db.Chronicle.Add(Written.Row(caseId, maya, string.Concat(Enumerable.Repeat("and so on ", 1000)) + "the lighthouse keeper called")));

        var page = await Search(await app.SignIn(maya), "lighthouse");

        page.Document.QuerySelector("mark")!.TextContent.ShouldBe("lighthouse");
        page.ShouldSee("the lighthouse keeper");
    }

    [Theory, OnBothDatabases]
    public async Task Nobody_finds_what_they_may_not_read(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var (maya, healer, stranger) = (await app.Hire(Role.Caseworker), await app.Hire(Role.Caseworker, null, Sensitivity.BehavioralHealth), await app.Hire(Role.Caseworker));
        var caseId = await app.OpenCase(maya);
        var healers = await app.OpenCase(healer, "Tomas", "Kerr-Demo");
        await app.Db(db => db.Chronicle.AddRange(
            Written.Row(caseId, maya, "An ordinary zebra"),
            Written.Row(caseId, healer, "A zebra in confidence", label: Sensitivity.BehavioralHealth),
            Written.Row(caseId, healer, "A zebra not yet signed", isDraft: true),
            Written.Row(healers, healer, "A zebra of another case", label: Sensitivity.BehavioralHealth)));

        (await Search(await app.SignIn(maya), "zebra")).ShouldSee("An ordinary zebra")
            .ShouldNotSee("in confidence").ShouldNotSee("not yet signed").ShouldNotSee("another case");
        (await Search(await app.SignIn(healer), "zebra")).ShouldSee("another case").ShouldNotSee("ordinary").ShouldNotSee("in confidence");
        (await Search(await app.SignIn(stranger), "zebra")).ShouldNotSee("zebra in").ShouldNotSee("Rosa").ShouldSee("No record that you may read");
        (await Search(await app.SignIn(Role.Administrator), "zebra")).ShouldNotSee("ordinary");
    }

    [Theory, OnBothDatabases]
    public async Task A_draft_is_found_by_its_author_alone_and_says_that_it_is_one(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.Caseworker);
        var caseId = await app.OpenCase(maya);
        await app.Db(db => db.Chronicle.Add(Written.Row(caseId, maya, "Zebra crossing", isDraft: true)));

        (await Search(await app.SignIn(maya), "zebra")).Document.QuerySelector("li.draft .tag.warm")!.TextContent.ShouldBe("draft");
    }

    [Theory, OnBothDatabases]
    public async Task Anything_may_be_typed(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.Caseworker);
        var caseId = await app.OpenCase(maya);
        await app.Db(db => db.Chronicle.Add(Written.Row(caseId, maya, "an apple and a pear, مرحبا بكم, 日本語 text")));
        var desk = await app.SignIn(maya);

        string[] queries =
        [
            "a", "\"", "\"\"", "\"unclosed phrase", "*", "a*", "AND", "a AND", "NOT a", "OR OR", "NEAR(a b)", "'", "''; DROP TABLE chronicle; --", "a:b", "folded:a",
            "-a", "^a", "{a}", "(a", "a)", "a & b | !c", "a <-> b", ":*", "%", "_", "\\", "😀", "a😀b", "😀 apple", "مرحبا", "\u202e\u200f", "日本", "e\u0301", "\u0301",
            "\0", "a\0b", new string('x', 3000), string.Join(' ', Enumerable.Repeat("apple", 600)), "C-2026-99999", "c 2026 1 2", "1.5e10", "0x1F", "//", "a.b@c.example", "C-99999999-1",
        ];
        foreach (var query in queries) (await Search(desk, query)).ShouldHaveStatus(HttpStatusCode.OK);
        (await Search(desk, "AND")).ShouldSee("Phone call");
        (await Search(desk, "مرحبا")).ShouldSee("Phone call");
        (await Search(desk, "apple 😀")).ShouldSee("Phone call");
        foreach (var address in new[] { "/search?q=apple&after=nonsense", "/search?q=apple&after=99999999999999999999-1", "/search?q=apple&kind=%00", "/search?q=apple&author=x&from=31/02/2026&until=9999-12-31", "/search?q=%ED%A0%80", "/search" })
            (await desk.Visit(address)).ShouldHaveStatus(HttpStatusCode.OK);
    }

    [Theory, OnBothDatabases]
    public async Task Found_records_come_newest_first_and_are_walked_to_the_end(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.Caseworker);
        var caseId = await app.OpenCase(maya);
        await app.Db(db => db.Chronicle.AddRange(Enumerable.Range(0, 60).Select(number =>
            Written.Row(caseId, maya, $"zebra number{number:D2}.", FakeClock.Monday.UtcDateTime.AddDays(-(number * 37 % 60) / 2)))));

        var (seen, page) = (new List<string>(), await Search(await app.SignIn(maya), "zebra"));
        var days = new List<string>();
        for (var pages = 0; pages < 5; pages++)
        {
            seen.AddRange(page.Document.QuerySelectorAll(".timeline p").Select(text => text.TextContent));
            days.AddRange(page.Document.QuerySelectorAll(".timeline time").Select(day => day.GetAttribute("datetime")!));
            if (page.Document.QuerySelector("a[rel=next]") is null) break;
            page = await page.Follow("Next");
        }

        seen.Distinct().Count().ShouldBe(60);
        days.ShouldBe(days.OrderDescending());
    }

    [Theory, OnBothDatabases]
    public async Task A_word_of_thousands_of_records_gives_its_newest_and_only_from_ones_own_cases(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var (maya, other) = (await app.Hire(Role.Caseworker), await app.Hire(Role.Caseworker));
        var (mine, others) = (await app.OpenCase(maya), await app.OpenCase(other, "Tomas", "Kerr-Demo"));
        await app.Db(db => db.Chronicle.AddRange(Enumerable.Range(0, 2400).Select(number =>
            Written.Row(number % 2 == 0 ? mine : others, other, $"zebra {(number % 2 == 0 ? "mine" : "other")} number{number:D4}", FakeClock.Monday.UtcDateTime.AddMinutes(number)))));

        var page = await Search(await app.SignIn(maya), "zebra");

        page.ShouldSee("zebra mine number2398").ShouldNotSee("zebra other");
        page.Document.QuerySelectorAll(".timeline > li").Length.ShouldBe(25);
    }

    [Theory, OnBothDatabases]
    public async Task Records_are_narrowed_by_kind_author_and_day(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var (maya, ben) = (await app.Hire(Role.Caseworker, "Maya-Demo"), await app.Hire(Role.Caseworker, "Ben-Demo"));
        var caseId = await app.OpenCase(maya);
        await app.Db(db => db.Chronicle.AddRange(
            Written.Row(caseId, maya, "zebra of maya", FakeClock.Monday.UtcDateTime), Written.Row(caseId, ben, "zebra of ben", FakeClock.Monday.UtcDateTime.AddDays(-10))));
        var desk = await app.SignIn(maya);

        (await (await Search(desk, "zebra")).Form("Show").Fill("Written by", "Ben-Demo").Press("Show")).ShouldSee("zebra of ben").ShouldNotSee("zebra of maya");
        (await desk.Visit("/search?q=zebra&from=2026-03-02")).ShouldSee("zebra of maya").ShouldNotSee("zebra of ben");
        (await desk.Visit("/search?q=zebra&until=2026-03-01")).ShouldSee("zebra of ben").ShouldNotSee("zebra of maya");
        (await desk.Visit("/search?q=rent&kind=Case")).ShouldSee("Case opened");
        (await desk.Visit("/search?q=rent&kind=Contact+note")).ShouldNotSee("Case opened");
    }

    [Theory, OnBothDatabases]
    public async Task A_case_number_goes_straight_to_its_case_unless_it_is_not_ones_to_see(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.Caseworker);
        var caseId = await app.OpenCase(maya);
        var desk = await app.SignIn(maya);

        (await Search(desk, "C-2026-00001")).ShouldBeAt($"/cases/{caseId}");
        (await Search(desk, " c 2026 1 ")).ShouldBeAt($"/cases/{caseId}");
        (await Search(await app.SignIn(Role.Caseworker), "C-2026-00001")).ShouldBeAt("/search").ShouldNotSee("Rosa");
    }

    [Theory, OnBothDatabases]
    public async Task People_are_found_with_a_typing_mistake_together_with_their_cases(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.Hire(Role.Caseworker);
        var caseId = await app.OpenCase(maya);
        var desk = await app.SignIn(maya);

        (await Search(desk, "Rosa Delgdao")).ShouldSee("Rosa Delgado-Demo", "C-2026-00001");
        var offered = await desk.Visit("/search/suggest?q=delg");
        offered.Document.QuerySelector("[role=option]")!.GetAttribute("data-value").ShouldBe($"/cases/{caseId}");
        (await (await app.SignIn(Role.Caseworker)).Visit("/search/suggest?q=delg")).Document.QuerySelector("[role=option]").ShouldBeNull();
    }

    private static Task<Screen> Search(Desk desk, string query) => desk.Visit("/search?q=" + Uri.EscapeDataString(query));
}
