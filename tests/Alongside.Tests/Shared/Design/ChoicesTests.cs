using Alongside.Shared.Design;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Alongside.Tests.Shared.Design;

public class ChoicesTests
{
    private enum Way { Visit, Phone }

    private sealed record Form(Way? Way = null, List<string>? Also = null, bool Agreed = false);

    private static readonly SelectListItem[] Ways = [new("Visit", "Visit"), new("Phone", "Phone")];

    private static IElement Choices(Rendering page, string property, bool multiple = false) =>
        Rendering.Of(new ChoicesTagHelper { View = page.View, For = page.For(property), Label = "How", Options = Ways, Multiple = multiple })!;

    [Fact]
    public void One_answer_is_a_group_of_radio_buttons_under_a_legend()
    {
        var choices = Choices(new Rendering(new Form(Way.Phone)), "Way");
        choices.LocalName.ShouldBe("fieldset");
        choices.QuerySelector("legend")!.TextContent.ShouldBe("How");
        choices.QuerySelectorAll("input").Select(i => i.GetAttribute("type")).ShouldBe(["radio", "radio"]);
        choices.QuerySelectorAll("input[checked]").Select(i => i.GetAttribute("value")).ShouldBe(["Phone"]);
    }

    [Fact]
    public void Several_answers_are_boxes_and_all_held_ones_are_ticked() =>
        Choices(new Rendering(new Form(Also: ["Visit", "Phone"])), "Also", multiple: true).QuerySelectorAll("input[type=checkbox][checked]").Length.ShouldBe(2);

    [Fact]
    public void The_first_answer_bears_the_id_that_the_error_summary_links_to()
    {
        var choices = Choices(new Rendering(new Form()).Wrong("Way", "Choose how."), "Way");
        choices.QuerySelector("input")!.Id.ShouldBe("Way");
        choices.QuerySelectorAll("input").Select(i => i.Id).Distinct().Count().ShouldBe(2);
        choices.GetAttribute("aria-describedby").ShouldBe("Way-error");
        choices.GetAttribute("aria-invalid").ShouldBe("true");
    }

    [Fact]
    public void What_was_posted_wins_over_the_model()
    {
        var page = new Rendering(new Form(Also: ["Visit"]));
        page.View.ViewData.ModelState.SetModelValue("Also", new[] { "Phone" }, "Phone");
        Choices(page, "Also", multiple: true).QuerySelectorAll("input[checked]").Select(i => i.GetAttribute("value")).ShouldBe(["Phone"]);
    }

    [Fact]
    public void A_box_posts_false_when_it_is_not_ticked()
    {
        var page = new Rendering(new Form());
        var check = Rendering.Of(new CheckTagHelper { View = page.View, For = page.For("Agreed"), Label = "Agreed" })!;
        check.QuerySelectorAll("input").Select(i => i.GetAttribute("type") + "=" + i.GetAttribute("value")).ShouldBe(["checkbox=true", "hidden=false"]);
        check.QuerySelector("label")!.GetAttribute("for").ShouldBe("Agreed");
        check.QuerySelector("input")!.HasAttribute("checked").ShouldBeFalse();
    }

    [Fact]
    public void A_box_that_was_ticked_stays_ticked_when_the_page_is_shown_again()
    {
        var page = new Rendering(new Form());
        page.View.ViewData.ModelState.SetModelValue("Agreed", new[] { "true", "false" }, "true,false");
        Rendering.Of(new CheckTagHelper { View = page.View, For = page.For("Agreed"), Label = "Agreed" })!.QuerySelector("input")!.HasAttribute("checked").ShouldBeTrue();
    }
}
