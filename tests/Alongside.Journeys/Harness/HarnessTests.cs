using Alongside.Shared;

namespace Alongside.Journeys.Harness;

/// <summary>What every journey leans on: it walks, and each of its checks can fail.</summary>
public class HarnessTests
{
    [Theory, AtBothWidths]
    public Task A_visitor_is_led_to_the_sign_in_page_and_a_worker_to_Today(Width width) => Journey.Walk(width, async journey =>
    {
        var visitor = await journey.Visitor();
        await visitor.Visit("/");
        await visitor.ShouldBeAt("/sign-in");
        await visitor.Fill("E-mail", "nobody@agency.example");
        await visitor.Press("Sign in");
        await visitor.ShouldSee("Write your password.");

        var worker = await journey.SignIn(await journey.App.Hire(Role.Caseworker, "Casey Worker-Demo"));
        await worker.Visit("/");
        await worker.ShouldBeAt("/");
    });

    [Theory, AtBothWidths]
    public Task A_picture_without_words_is_found(Width width) => Journey.Walk(width, async journey =>
    {
        var tab = await journey.Visitor();
        await tab.Visit("/sign-in");
        await tab.Page.EvaluateAsync("document.querySelector('main').append(document.createElement('img'))");
        (await Assert.ThrowsAsync<ShouldAssertException>(tab.ShouldHaveNoAxeViolations)).Message.ShouldContain("image-alt");
    });

    [Theory, AtBothWidths]
    public Task A_page_wider_than_its_screen_is_found(Width width) => Journey.Walk(width, async journey =>
    {
        var tab = await journey.Visitor();
        await tab.Visit("/sign-in");
        await tab.Page.EvaluateAsync("document.querySelector('main').style.width = '2000px'");
        await Assert.ThrowsAsync<ShouldAssertException>(tab.ShouldFit);
    });

    [Theory, AtBothWidths]
    public async Task A_script_that_the_content_policy_forbids_fails_the_journey(Width width)
    {
        var fault = await Assert.ThrowsAsync<ShouldAssertException>(() => Journey.Walk(width, async journey =>
        {
            var tab = await journey.Visitor();
            await tab.Visit("/sign-in");
            await tab.Page.EvaluateAsync("document.body.append(Object.assign(document.createElement('script'), { textContent: '1' }))");
        }));
        fault.Message.ShouldContain("Content Security Policy");
    }
}
