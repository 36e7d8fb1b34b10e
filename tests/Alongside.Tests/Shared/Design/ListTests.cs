using Alongside.Shared.Design;
using AngleSharp.Dom;

namespace Alongside.Tests.Shared.Design;

public class ListTests
{
    private static IElement Header(string query, string? sortedBy = null) => Rendering.Of(new SortHeaderTagHelper
    {
        View = new Rendering().Query(query).View,
        Column = "name",
        Text = "Name",
        Default = sortedBy,
    })!;

    private static string? Address(IElement element) => element.QuerySelector("a")!.GetAttribute("href");

    [Fact]
    public void A_column_sorts_and_keeps_the_filters_but_not_the_place() =>
        Address(Header("?find=ros&tag=a&tag=b&after=k9")).ShouldBe("/list?find=ros&tag=a&tag=b&sort=name");

    [Fact]
    public void A_sorted_column_says_so_and_turns_round()
    {
        Header("?sort=name").GetAttribute("aria-sort").ShouldBe("ascending");
        Address(Header("?sort=name")).ShouldBe("/list?sort=-name");
        Header("?sort=-name").GetAttribute("aria-sort").ShouldBe("descending");
        Address(Header("?sort=-name")).ShouldBe("/list?sort=name");
    }

    [Fact]
    public void The_usual_order_counts_when_the_address_names_none()
    {
        Header("", "name").GetAttribute("aria-sort").ShouldBe("ascending");
        Header("?sort=since", "name").HasAttribute("aria-sort").ShouldBeFalse();
    }

    [Fact]
    public void Pages_are_turned_by_key_and_keep_the_rest()
    {
        var pager = Rendering.Of(new PagerTagHelper { View = new Rendering().Query("?sort=name&after=k1").View, Next = "k2", Previous = "k0", Text = "50 of 312" })!;
        pager.LocalName.ShouldBe("nav");
        pager.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldBe(["/list?sort=name&before=k0", "/list?sort=name&after=k2"]);
        pager.TextContent.ShouldContain("50 of 312");
    }

    [Theory]
    [InlineData("?sort=name&after=k1", null)]
    [InlineData("?sort=name&before=k1", "k2")]
    public void A_list_that_cannot_go_back_one_page_offers_its_beginning(string query, string? next)
    {
        var pager = Rendering.Of(new PagerTagHelper { View = new Rendering().Query(query).View, Next = next })!;
        var link = pager.QuerySelector("a[rel=start]")!;
        link.TextContent.ShouldContain("Back to the start");
        link.GetAttribute("href").ShouldBe("/list?sort=name");
        pager.QuerySelectorAll("a[rel=next]").Length.ShouldBe(next is null ? 0 : 1);
    }

    [Fact]
    public void One_page_has_no_way_to_another()
    {
        Rendering.Of(new PagerTagHelper { View = new Rendering().View }).ShouldBeNull();
        Rendering.Of(new PagerTagHelper { View = new Rendering().View, Text = "3 of 3" })!.QuerySelector("a").ShouldBeNull();
    }

    [Fact]
    public void A_card_is_a_section_named_by_its_heading()
    {
        var card = Rendering.Of(new CardTagHelper { View = new Rendering().View, Heading = "Goals", Count = 3, MoreHref = "/plan", MoreText = "Plan" }, "<p>one</p>")!;
        card.LocalName.ShouldBe("section");
        card.GetAttribute("aria-labelledby").ShouldBe(card.QuerySelector("h2")!.Id);
        card.QuerySelector(".count")!.TextContent.ShouldBe("3");
        card.QuerySelector("a.more")!.GetAttribute("href").ShouldBe("/plan");
        card.QuerySelector("p")!.TextContent.ShouldBe("one");
    }

    [Fact]
    public void A_tag_shows_its_kind() => Rendering.Of(new TagTagHelper { Kind = TagKind.Warm }, "soon")!.ClassName.ShouldBe("tag warm");

    [Theory]
    [InlineData("Rosa Delgado-Demo", "RD")]
    [InlineData("  ana   maria  petrov-demo ", "AP")]
    [InlineData("Cher", "C")]
    [InlineData("e\u0301lodie", "E\u0301")]
    [InlineData("نور الهادي", "نا")]
    [InlineData("", "?")]
    public void Initials_are_whole_letters_of_the_first_and_last_name(string name, string initials) => AvatarTagHelper.Initials(name).ShouldBe(initials);

    [Fact]
    public void Initials_are_not_read_aloud_beside_the_name() =>
        Rendering.Of(new AvatarTagHelper { Name = "Rosa Delgado-Demo" })!.GetAttribute("aria-hidden").ShouldBe("true");

    [Fact]
    public void An_icon_with_a_label_is_a_picture_and_without_is_decoration()
    {
        Rendering.Of(new IconTagHelper { Name = "next", Label = "Next month" })!.GetAttribute("aria-label").ShouldBe("Next month");
        Rendering.Of(new IconTagHelper { Name = "next" })!.GetAttribute("aria-hidden").ShouldBe("true");
    }

    [Fact]
    public void An_icon_that_does_not_exist_is_refused_with_the_names_that_do() =>
        Should.Throw<ArgumentException>(() => Rendering.Of(new IconTagHelper { Name = "unicorn" })).Message.ShouldContain("calendar");
}
