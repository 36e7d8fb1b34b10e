using Alongside.Shared;
using Alongside.Shared.Design;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Alongside.Tests.Shared.Design;

public class FormActTests
{
    private static readonly Guid Posted = Guid.CreateVersion7();

    private static Guid Act(Rendering page, string? action = null) => Guid.Parse(Rendering
        .Document(new FormActTagHelper(new Me(null!)) { View = page.View }, "", action is null ? [] : [("action", action)])
        .QuerySelector("input[type=hidden][name=_act]")!.GetAttribute("value")!);

    private static Rendering PostedPage()
    {
        var page = new Rendering().Query("?id=1");
        page.Http.Request.Method = "POST";
        page.Http.Request.ContentType = "application/x-www-form-urlencoded";
        page.Http.Request.Form = new FormCollection(new Dictionary<string, StringValues> { ["_act"] = Posted.ToString() });
        return page;
    }

    [Fact]
    public void Every_form_gets_its_own_act_in_order_of_time()
    {
        var page = new Rendering();
        var (first, second) = (Act(page), Act(page));
        first.ShouldNotBe(second);
        first.Version.ShouldBe(7);
    }

    [Fact]
    public void A_form_shown_again_keeps_its_act() => Act(PostedPage(), "/list?id=1").ShouldBe(Posted);

    [Fact]
    public void A_form_without_an_address_posts_to_its_page_and_keeps_its_act() => Act(PostedPage()).ShouldBe(Posted);

    [Fact]
    public void Another_form_of_that_page_gets_another_act()
    {
        var page = PostedPage();
        Act(page, "/list?id=1&handler=Remove").ShouldNotBe(Posted);
        Act(page, "/list?id=1").ShouldBe(Posted);
        Act(page, "/list?id=1").ShouldNotBe(Posted);
    }

    [Fact]
    public void An_act_that_is_no_id_is_replaced()
    {
        var page = PostedPage();
        page.Http.Request.Form = new FormCollection(new Dictionary<string, StringValues> { ["_act"] = "<script>" });
        Act(page).Version.ShouldBe(7);
    }
}
