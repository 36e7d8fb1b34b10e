using Alongside.Shared.Design;

namespace Alongside.Tests.Shared.Design;

public class LookUpTests
{
    private sealed record Form(string? Spoken = "Span", string? SpokenId = "es");

    [Fact]
    public void A_look_up_is_a_text_that_posts_alone_without_script()
    {
        var page = new Rendering(new Form());
        var field = Rendering.Of(new LookUpTagHelper { View = page.View, For = page.For("Spoken"), ForId = page.For("SpokenId"), Url = "/find", Label = "Language" })!;
        var text = field.QuerySelector("input[type=text]")!;
        text.GetAttribute("name").ShouldBe("Spoken");
        text.GetAttribute("data-look-up").ShouldBe("/find");
        text.GetAttribute("data-chosen").ShouldBe("SpokenId");
        field.QuerySelector("input[type=hidden]")!.GetAttribute("value").ShouldBe("es");
        field.QuerySelector("label")!.GetAttribute("for").ShouldBe("Spoken");
    }
}
