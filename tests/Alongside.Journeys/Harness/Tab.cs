using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Alongside.Journeys.Harness;

/// <summary>A worker's open page. Every page it comes to is checked: axe finds nothing, and it fits its width.</summary>
public sealed class Tab(IPage page, Width width)
{
    private Width _width = width;

    private static readonly AxeRunOptions Accessible = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
        Iframes = false,
        Selectors = false,
    };

    /// <summary>Every element with all that is not words or addresses of its own.</summary>
    private const string Build = """
        [...document.querySelectorAll('body *')].map(element =>
            element.localName + [...element.attributes].map(a => ['id', 'for', 'href', 'value', 'name', 'action'].includes(a.name) || a.name.startsWith('aria-') && a.value.length > 8 ? a.name + !!a.value : a.name + a.value).join()).join()
        """;

    private static readonly ConcurrentDictionary<string, bool> Sound = new(StringComparer.Ordinal);

    public IPage Page => page;

    public async Task<Tab> Visit(string address)
    {
        await page.GotoAsync(address);
        return await Arrived();
    }

    public async Task<Tab> Follow(string link)
    {
        return await Leave(Named(AriaRole.Link, link));
    }

    public async Task<Tab> Press(string button)
    {
        return await Leave(Named(AriaRole.Button, button));
    }

    /// <summary>Follows the tab of a case, or the entry of a menu that is open.</summary>
    public Task<Tab> Turn(string tab) => Leave(page.Locator("main nav, main details[open]").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = tab, Exact = true }).First);

    /// <summary>Follows whatever link stands first in a list.</summary>
    public Task<Tab> FollowTheFirst(string selector) => Leave(page.Locator(selector).First);

    /// <summary>Types a key as on the keyboard: "/", "n", "Control+Enter".</summary>
    public async Task<Tab> Key(string key)
    {
        await page.Keyboard.PressAsync(key);
        return this;
    }

    public async Task<Tab> Fill(string field, string value)
    {
        var input = Field(field);
        if (await input.EvaluateAsync<string>("element => element.localName") == "select")
            await input.SelectOptionAsync(new SelectOptionValue { Label = value });
        else await input.FillAsync(value);
        return this;
    }

    /// <summary>Chooses a radio button or ticks a box by its words.</summary>
    public async Task<Tab> Choose(string words)
    {
        await Labelled(words).And(page.Locator("input")).First.CheckAsync();
        return this;
    }

    public async Task<Tab> Attach(string field, params string[] files)
    {
        await Field(field).SetInputFilesAsync(files);
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

    /// <summary>
    /// WCAG 2.2 AA and good practice, as far as a program can see. Runs by itself wherever a step leads; a page that is built
    /// element by element like one found sound at this width is not gone through again.
    /// </summary>
    public async Task<Tab> ShouldHaveNoAxeViolations()
    {
        var build = $"{_width} {await page.EvaluateAsync<string>(Build)}";
        if (Sound.ContainsKey(build)) return this;
        var found = await page.RunAxe(Accessible);
        found.Violations.Select(violation => $"{violation.Id}: {violation.Help}: {string.Join(" ; ", violation.Nodes.Select(node => node.Html))}")
            .ShouldBeEmpty($"on {page.Url} at {(int)_width} pixels");
        Sound.TryAdd(build, true);
        return this;
    }

    public async Task<Tab> ShouldFit()
    {
        var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        wide.ShouldBeLessThanOrEqualTo((int)_width, $"{page.Url} is wider than the screen");
        return this;
    }

    /// <summary>The same page on a screen of another width.</summary>
    public async Task<Tab> Resize(Width to)
    {
        _width = to;
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

    /// <summary>Opens what a page keeps folded: a menu, a part of a form that is seldom needed. It lies over the page while it is open.</summary>
    public async Task<Tab> Unfold(string summary)
    {
        await page.Locator("summary").Filter(new LocatorFilterOptions { HasText = summary }).First.ClickAsync();
        return await ShouldFit();
    }

    /// <summary>Answers the questions of a form, one after the other, each by the place of its choice, the first being 1.</summary>
    public async Task<Tab> Answer(params int[] choices)
    {
        foreach (var (question, choice) in choices.Index())
            await page.Locator("#questions [role=radiogroup]").Nth(question).Locator("input[type=radio]").Nth(choice - 1).CheckAsync();
        return this;
    }

    /// <summary>Clicks, and where that leads to another page, waits until it is there.</summary>
    private async Task<Tab> Leave(ILocator target)
    {
        const string Marks = """
            element => {
                const form = element.form;
                const leaves = element.localName === 'a' ? !element.getAttribute('href').startsWith('#')
                    : form && element.type === 'submit' && !form.hasAttribute('data-refresh') && (element.formNoValidate || form.noValidate || form.checkValidity());
                if (leaves) document.documentElement.dataset.left = 'true';
            }
            """;
        await target.EvaluateAsync(Marks);
        await target.ClickAsync();
        await page.WaitForFunctionAsync("() => !document.documentElement.dataset.left");
        return await Arrived();
    }

    private ILocator Field(string label) => Labelled(label).First;

    private ILocator Labelled(string label) => page.GetByLabel(new Regex($"^{Regex.Escape(label)}( \\(optional\\))?$", RegexOptions.None, TimeSpan.FromSeconds(1)));

    /// <summary>A button says after a colon what it is about; a page shows only what stands before.</summary>
    private ILocator Named(AriaRole role, string name) => page.GetByRole(role, new PageGetByRoleOptions { NameRegex = new Regex($"^{Regex.Escape(name).Replace(":", "\\s?:")}$", RegexOptions.None, TimeSpan.FromSeconds(1)) }).First;
}
