using Alongside.Journeys.Harness;
using Alongside.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Journeys.Trust;

/// <summary>A browser that prints tells so as it begins.</summary>
public class PrintedTests
{
    [Theory, AtBothWidths]
    public Task What_is_printed_stands_under_who_looked_and_a_filtered_list_with_those_it_shows_now(Width width) => Journey.Walk(width, async journey =>
    {
        var maya = await journey.SignIn("maya@demo.example");
        await maya.Visit("/people");
        var before = await Look(maya);
        await maya.Page.Locator("form[data-refresh] input[name=q]").FillAsync("ro");
        await maya.Page.WaitForFunctionAsync("before => document.querySelector('#printed [name=looks]')?.value !== before", before);
        await Print(maya);

        await maya.Visit("/cases");
        await maya.FollowTheFirst("tbody th a");
        await Print(maya);
        await maya.Turn("History");
        await maya.Follow("Who looked");
        await maya.ShouldSee("Printed: Case");
        (await journey.App.Read(db => db.Ledger.Where(entry => entry.Act == LooksNames.Printed).OrderBy(entry => entry.Seq).Select(entry => entry.About).FirstAsync()))
            .ShouldBe("What a search found");
    }, fill: TheDemo.Fill);

    private static Task<string> Look(Tab tab) => tab.Page.Locator("#printed [name=looks]").First.InputValueAsync();

    private static Task Print(Tab tab) => tab.Page.RunAndWaitForResponseAsync(() => tab.Page.PdfAsync(), answer => answer.Url.EndsWith("/ledger/printed", StringComparison.Ordinal) && answer.Status == 204);
}
