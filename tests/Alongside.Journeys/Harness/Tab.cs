using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Alongside.Journeys.Harness;

/// <summary>A worker's open page. Every page it comes to is checked: axe finds nothing, and it fits its width.</summary>
public sealed class Tab(IPage page, Width width)
{
    private static readonly AxeRunOptions Accessible = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public IPage Page => page;

    public async Task<Tab> Visit(string address)
    {
        await page.GotoAsync(address);
        return await Arrived();
    }

    public async Task<Tab> Follow(string link)
    {
        await Named(AriaRole.Link, link).ClickAsync();
        return await Arrived();
    }

    public async Task<Tab> Press(string button)
    {
        await Named(AriaRole.Button, button).ClickAsync();
        return await Arrived();
    }

    /// <summary>Types a key as on the keyboard: "/", "n", "Control+Enter".</summary>
    public async Task<Tab> Key(string key)
    {
        await page.Keyboard.PressAsync(key);
        return this;
    }

    public async Task<Tab> Fill(string field, string value)
    {
        var input = page.GetByLabel(field, new PageGetByLabelOptions { Exact = true }).First;
        if (await input.EvaluateAsync<string>("element => element.localName") == "select")
            await input.SelectOptionAsync(new SelectOptionValue { Label = value });
        else await input.FillAsync(value);
        return this;
    }

    /// <summary>Chooses a radio button or ticks a box by its words.</summary>
    public async Task<Tab> Choose(string words)
    {
        await page.GetByLabel(words, new PageGetByLabelOptions { Exact = true }).First.CheckAsync();
        return this;
    }

    public async Task<Tab> Attach(string field, string file)
    {
        await page.GetByLabel(field, new PageGetByLabelOptions { Exact = true }).SetInputFilesAsync(file);
        return this;
    }

    public async Task<Tab> ShouldSee(params string[] texts)
    {
        foreach (var text in texts)
            await Assertions.Expect(page.Locator("body")).ToContainTextAsync(text, new LocatorAssertionsToContainTextOptions { UseInnerText = true });
        return this;
    }

    public async Task<Tab> ShouldNotSee(params string[] texts)
    {
        foreach (var text in texts)
            await Assertions.Expect(page.Locator("body")).Not.ToContainTextAsync(text, new LocatorAssertionsToContainTextOptions { UseInnerText = true });
        return this;
    }

    public async Task<Tab> ShouldBeAt(string address)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"^https?://[^/]+{Regex.Escape(address)}", RegexOptions.None, TimeSpan.FromSeconds(1)));
        return this;
    }

    /// <summary>WCAG 2.2 AA and good practice, as far as a program can see. Runs by itself wherever a step leads.</summary>
    public async Task<Tab> ShouldHaveNoAxeViolations()
    {
        var found = await page.RunAxe(Accessible);
        found.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(" ; ", violation.Nodes.Select(node => node.Html))}")
            .ShouldBeEmpty($"on {page.Url} at {(int)width} pixels");
        return this;
    }

    public async Task<Tab> ShouldFit()
    {
        var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        wide.ShouldBeLessThanOrEqualTo((int)width, $"{page.Url} is wider than the screen");
        return this;
    }

    /// <summary>The same page on a screen of another width.</summary>
    public async Task<Tab> Resize(Width to)
    {
        width = to;
        await page.SetViewportSizeAsync((int)to, to == Width.Phone ? 844 : 900);
        return this;
    }

    internal Task Close() => page.Context.CloseAsync();

    private async Task<Tab> Arrived()
    {
        await page.WaitForLoadStateAsync(LoadState.Load);
        await ShouldFit();
        return await ShouldHaveNoAxeViolations();
    }

    private ILocator Named(AriaRole role, string name) => page.GetByRole(role, new PageGetByRoleOptions { Name = name, Exact = true }).First;
}
