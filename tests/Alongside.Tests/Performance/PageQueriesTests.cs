using System.Net;
using Alongside.Shared.Database;
using Alongside.Tests.Architecture;
using Alongside.Tests.Harness;

namespace Alongside.Tests.Performance;

public sealed class PageQueriesTests
{
    [Theory, OnBothDatabases]
    public async Task No_page_sends_more_commands_than_its_budget(DatabaseKind kind)
    {
        await using var told = await ToldAgency.Tell(kind);
        var wrong = new List<string>();
        foreach (var (_, template, worker, budget) in PageBudgets.Pages)
        {
            var (desk, address) = (told.Desk(worker), told.Address(template));
            if (await desk.Visit(address) is { Status: not HttpStatusCode.OK } screen)
            {
                wrong.Add($"{template} by {worker}: {screen.Status} {screen.Heading}");
                continue;
            }
            var sent = await told.App.Commands(() => desk.Visit(address));
            if (sent.Count != budget) wrong.Add($"{template} by {worker}: {sent.Count} instead of {budget}\n{Told(sent)}");
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_page_has_a_budget() =>
        PageBudgets.Pages.Select(page => page.Template).Concat(PageBudgets.NotCounted).Distinct().ShouldBe(EndpointTable.Rows.Select(row => row.Template).Distinct(), ignoreOrder: true);

    private static string Told(IReadOnlyList<SentCommand> sent) =>
        string.Join('\n', sent.Select(command => $"    {command.Took.TotalMilliseconds:0.0} ms {command.Sql.ReplaceLineEndings(" ")}"));
}
