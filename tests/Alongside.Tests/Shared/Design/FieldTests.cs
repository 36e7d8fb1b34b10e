using Alongside.Shared.Design;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Alongside.Tests.Shared.Design;

public class FieldTests
{
    private sealed record Form(string? Title = null, DateOnly? Day = null, int? Minutes = null, decimal? Weight = null, string? Language = null, TimeOnly? Hour = null);

    private static IElement Field(Rendering page, string property, Action<FieldTagHelper>? more = null, params (string, string)[] attributes)
    {
        var field = new FieldTagHelper { View = page.View, For = page.For(property), Label = "Its label" };
        more?.Invoke(field);
        return Rendering.Of(field, "", attributes)!;
    }

    private static IElement Control(IElement field) => field.QuerySelector("input.input, textarea, select")!;

    [Fact]
    public void A_label_names_its_input()
    {
        var field = Field(new Rendering(new Form("A letter")), "Title");
        field.QuerySelector("label")!.GetAttribute("for").ShouldBe("Title");
        Control(field).Id.ShouldBe("Title");
        Control(field).GetAttribute("value").ShouldBe("A letter");
        Control(field).HasAttribute("aria-describedby").ShouldBeFalse();
        Control(field).HasAttribute("aria-invalid").ShouldBeFalse();
    }

    [Fact]
    public void Hint_and_error_are_read_with_the_input()
    {
        var field = Field(new Rendering(new Form()).Typed("Title", "", "Say what it is about."), "Title", f => f.Hint = "In a few words");
        var input = Control(field);
        input.GetAttribute("aria-describedby").ShouldBe("Title-hint Title-error");
        input.GetAttribute("aria-invalid").ShouldBe("true");
        field.QuerySelector("#Title-hint")!.TextContent.ShouldBe("In a few words");
        field.QuerySelector("#Title-error")!.TextContent.ShouldContain("Say what it is about.");
    }

    [Fact]
    public void What_was_typed_wins_over_the_model() =>
        Control(Field(new Rendering(new Form("old")).Typed("Title", "new"), "Title")).GetAttribute("value").ShouldBe("new");

    [Fact]
    public void A_day_is_a_date_input_that_posts_without_culture()
    {
        var field = Field(new Rendering(new Form(Day: new(2026, 9, 14))), "Day");
        Control(field).GetAttribute("type").ShouldBe("date");
        Control(field).GetAttribute("value").ShouldBe("2026-09-14");
        field.QuerySelector("input[name=__Invariant]")!.GetAttribute("value").ShouldBe("Day");
    }

    [Theory]
    [InlineData("31/02/2026")]
    [InlineData("next Tuesday")]
    [InlineData("2026-02-31")]
    public void A_day_that_could_not_be_read_is_shown_again_as_it_was_typed(string typed)
    {
        var field = Field(new Rendering(new Form()).Typed("Day", typed, "That is not a day."), "Day");
        Control(field).GetAttribute("type").ShouldBe("text");
        Control(field).GetAttribute("value").ShouldBe(typed);
        field.QuerySelector("input[name=__Invariant]").ShouldBeNull();
    }

    [Fact]
    public void A_number_that_could_not_be_read_is_shown_again_as_it_was_typed()
    {
        var field = Field(new Rendering(new Form()).Typed("Minutes", "about fifty", "A number."), "Minutes");
        Control(field).GetAttribute("type").ShouldBe("text");
        Control(field).GetAttribute("value").ShouldBe("about fifty");
    }

    [Fact]
    public void A_decimal_is_written_as_browsers_read_it_in_every_culture()
    {
        using var _ = Culture.Of("es");
        Control(Field(new Rendering(new Form(Weight: 1.5m)), "Weight")).GetAttribute("value").ShouldBe("1.5");
    }

    [Fact]
    public void A_time_has_hours_and_minutes()
    {
        var control = Control(Field(new Rendering(new Form(Hour: new(9, 5))), "Hour"));
        control.GetAttribute("type").ShouldBe("time");
        control.GetAttribute("value").ShouldBe("09:05");
    }

    [Fact]
    public void Rows_make_a_text_area_that_keeps_markup_as_text()
    {
        var area = Control(Field(new Rendering(new Form("<b>not bold</b> & \"quoted\"")), "Title", f => f.Rows = 6));
        area.LocalName.ShouldBe("textarea");
        area.GetAttribute("rows").ShouldBe("6");
        area.TextContent.ShouldBe("<b>not bold</b> & \"quoted\"");
    }

    [Fact]
    public void A_text_that_begins_with_an_empty_line_keeps_it() =>
        Control(Field(new Rendering(new Form("\nsecond")), "Title", f => f.Rows = 3)).TextContent.ShouldBe("\nsecond");

    [Fact]
    public void Options_make_a_select_with_the_model_chosen()
    {
        var select = Control(Field(new Rendering(new Form(Language: "es")), "Language", f =>
        {
            f.Options = [new SelectListItem("English", "en"), new SelectListItem("Español", "es")];
            f.Blank = "Choose one";
        }));
        select.QuerySelectorAll("option").Select(o => o.TextContent).ShouldBe(["Choose one", "English", "Español"]);
        select.QuerySelectorAll("option[selected]").Select(o => o.GetAttribute("value")).ShouldBe(["es"]);
    }

    [Fact]
    public void A_password_is_never_shown_again() =>
        Control(Field(new Rendering(new Form()).Typed("Title", "secret"), "Title", f => f.Type = "password")).HasAttribute("value").ShouldBeFalse();

    [Fact]
    public void Optional_is_said_in_the_label() =>
        Field(new Rendering(new Form()), "Title", f => f.Optional = true).QuerySelector("label")!.TextContent.ShouldBe("Its label (optional)");

    [Fact]
    public void Attributes_it_does_not_know_go_onto_the_input_and_the_class_onto_the_field()
    {
        var field = Field(new Rendering(new Form()), "Title", null, ("autocomplete", "name"), ("maxlength", "80"), ("class", "short"));
        Control(field).GetAttribute("autocomplete").ShouldBe("name");
        Control(field).GetAttribute("maxlength").ShouldBe("80");
        field.ClassName.ShouldBe("field short");
        field.HasAttribute("maxlength").ShouldBeFalse();
    }
}
