using Alongside.Shared.Design;

namespace Alongside.Tests.Shared.Design;

public class MessageTests
{
    [Fact]
    public void The_error_summary_links_each_fault_to_its_field()
    {
        var page = new Rendering().Wrong("Form.Title", "Say what it is about.").Wrong("", "Somebody else changed this.");
        var summary = Rendering.Of(new ErrorSummaryTagHelper { View = page.View })!;
        summary.GetAttribute("role").ShouldBe("alert");
        summary.GetAttribute("tabindex").ShouldBe("-1");
        summary.QuerySelector("h2")!.TextContent.ShouldBe("Check 2 answers");
        summary.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldBe(["#Form_Title"]);
        summary.QuerySelectorAll("li").Select(li => li.TextContent).ShouldBe(["Say what it is about.", "Somebody else changed this."], ignoreOrder: true);
    }

    [Fact]
    public void The_error_summary_is_not_there_when_nothing_is_wrong() =>
        Rendering.Of(new ErrorSummaryTagHelper { View = new Rendering().View }).ShouldBeNull();

    [Fact]
    public void What_was_done_is_said_as_a_status()
    {
        var page = new Rendering();
        page.View.TempData["Done"] = "Saved <now>.";
        var flash = Rendering.Of(new FlashTagHelper { View = page.View })!;
        flash.GetAttribute("role").ShouldBe("status");
        flash.QuerySelector("p")!.TextContent.ShouldBe("Saved <now>.");
    }

    [Fact]
    public void Nothing_done_says_nothing() => Rendering.Of(new FlashTagHelper { View = new Rendering().View }).ShouldBeNull();

    [Fact]
    public void A_confirmation_says_what_it_will_do_and_how_to_undo_it()
    {
        var confirm = Rendering.Of(new DialogConfirmTagHelper { Text = "Close", Will = "This ends two tasks.", Undo = "It can be opened again." }, "<form></form>")!;
        confirm.LocalName.ShouldBe("details");
        confirm.QuerySelector("summary")!.TextContent.ShouldBe("Close");
        confirm.QuerySelector(".sheet")!.TextContent.ShouldContain("This ends two tasks.");
        confirm.QuerySelector(".sheet")!.TextContent.ShouldContain("It can be opened again.");
        confirm.QuerySelector(".sheet form").ShouldNotBeNull();
    }

    [Fact]
    public void An_empty_list_says_what_to_do_next()
    {
        var empty = Rendering.Of(new EmptyTagHelper { Text = "Nobody waits." }, "<a href='/new'>Add</a>")!;
        empty.QuerySelector("p")!.TextContent.ShouldBe("Nobody waits.");
        empty.QuerySelector(".next a").ShouldNotBeNull();
        Rendering.Of(new EmptyTagHelper { Text = "Nobody waits." })!.QuerySelector(".next").ShouldBeNull();
    }
}
