using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Architecture;
using Alongside.Tests.Harness;
using Alongside.Tests.Ledger;
using Alongside.Tests.Safekeeping;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Tests.Shared.Web;

/// <summary>Nothing that anybody types stands in a log, whatever goes wrong.</summary>
public class LogTests
{
    private const string Marker = "Zwetschge";

    [Theory, OnBothDatabases]
    public async Task What_is_typed_into_every_form_is_in_no_line_of_the_log_also_when_all_goes_wrong(DatabaseKind on)
    {
        var log = new TestLog(everything: true);
        await using var world = await PermissionWorld.Make(on, log: log);
        var (sent, typed) = await TypeEverywhere(world);
        await using (await world.App.BreakLedger()) await TypeEverywhere(world);
        await world.App.Read(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE person_key RENAME TO person_key_gone"));
        await TypeEverywhere(world, [Role.Caseworker]);
        await world.App.Read(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE person_key_gone RENAME TO person_key"));

        sent.ShouldBeGreaterThan(60);
        typed.ShouldBeGreaterThan(150);
        log.Errors.Count.ShouldBeGreaterThan(200, "the log is kept, also what is no error");
        log.Errors.ShouldContain(line => line.StartsWith("Alongside.Shared.Web.LogFault", StringComparison.Ordinal));
        var saved = await Rows.Everything(world.App.Services.GetRequiredService<DatabaseOptions>());
        saved.Count(table => table.Value.Exists(row => row.Contains(Marker, StringComparison.Ordinal))).ShouldBeGreaterThan(5, "what was typed was saved where it could be");
        log.Errors.Where(line => line.Contains(Marker, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
    }

    /// <summary>Every form of every page, its every text with the marker; and searches for it.</summary>
    private static async Task<(int Sent, int Typed)> TypeEverywhere(PermissionWorld world, IReadOnlyList<Role>? roles = null)
    {
        var (sent, typed) = (0, 0);
        foreach (var role in roles ?? [Role.Caseworker, Role.IntakeWorker, Role.Supervisor, Role.Administrator])
        {
            var desk = await world.Desk(role);
            foreach (var address in (string[])[$"/search?q={Marker}", $"/people?q={Marker}", $"/people?handler=LookUp&q={Marker}", $"/search/suggest?q={Marker}", $"/follow-ups/add?handler=Cases&q={Marker}", $"/cases?find={Marker}"])
                (await desk.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)).Dispose();
            foreach (var row in EndpointTable.Rows.Where(row => row.Roles.HasFlag(role) && !row.IsPublic))
            {
                using var page = await desk.Http.GetAsync(new Uri(row.Address(world), UriKind.Relative), TestContext.Current.CancellationToken);
                if (!page.IsSuccessStatusCode) continue;
                var screen = await Screen.Open(desk, new Uri(new Uri("https://localhost"), row.Address(world)), page.StatusCode, await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
                foreach (var form in screen.Document.QuerySelectorAll("main form[method=post]").OfType<IHtmlFormElement>())
                {
                    if (form.QuerySelector("button:not([type=button])") is not IHtmlElement button) continue;
                    typed += Fill(form);
                    sent++;
                    await Record.ExceptionAsync(() => desk.Submit(form, button));
                }
            }
        }
        return (sent, typed);
    }

    private static int Fill(IHtmlFormElement form)
    {
        var typed = 0;
        foreach (var field in form.QuerySelectorAll("input, textarea, select"))
        {
            switch (field)
            {
                case IHtmlTextAreaElement area: (area.Value, typed) = ($"{Marker} {Guid.NewGuid():N}", typed + 1); break;
                case IHtmlInputElement { Type: "text" or "search" or "email" or "tel" or "url" or "password" } input: (input.Value, typed) = ($"{Marker} {Guid.NewGuid().ToString("N")[..4]}", typed + 1); break;
                case IHtmlInputElement { Type: "date" } day: day.Value = "2026-03-02"; break;
                case IHtmlSelectElement { Options.Length: > 1 } choice: choice.Options[1].IsSelected = true; break;
            }
        }
        return typed;
    }
}
