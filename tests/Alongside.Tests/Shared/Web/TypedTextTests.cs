using System.Net;
using Alongside.FollowUps;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Web;
using Alongside.Tests.Harness;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Shared.Web;

/// <summary>Characters that no keyboard makes do no harm.</summary>
public class TypedTextTests
{
    [Theory, OnBothDatabases]
    public Task Control_characters_leave_a_form_and_the_rest_is_saved(DatabaseKind on) => Send(on, fields => new FormUrlEncodedContent(fields));

    [Theory, OnBothDatabases]
    public Task They_leave_a_form_with_files_as_well(DatabaseKind on) => Send(on, fields =>
    {
        var parts = new MultipartFormDataContent();
        foreach (var field in fields) parts.Add(new StringContent(field.Value), field.Key);
        return parts;
    });

    [Fact]
    public async Task A_stranger_cannot_have_a_huge_form_held_in_memory()
    {
        await using var app = await AlongsideApp.Start();
        using var huge = new FormUrlEncodedContent([new("Form.Email", new string('a', TypedText.Most))]);
        using var answer = await app.Visitor().Http.PostAsync(new Uri("https://localhost/sign-in"), huge, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("more than one form can take");
        app.Log.Errors.ShouldBeEmpty();
    }

    private static async Task Send(DatabaseKind on, Func<IEnumerable<KeyValuePair<string, string>>, HttpContent> content)
    {
        await using var app = await AlongsideApp.Start(on);
        var desk = await app.SignIn(Role.Caseworker);
        var page = await desk.Visit("/follow-ups/add");
        var fields = page.Document.QuerySelectorAll("main form input[type=hidden]").Cast<IHtmlInputElement>().Select(input => KeyValuePair.Create(input.Name!, input.Value)).ToList();
        fields.AddRange([new("Form.Title", "Call \0Rosa\u0007"), new("Form.Due", "2026-03-03"), new("Form.Details", "First line\r\n\tand\u001b a second\0")]);

        using var sent = new HttpRequestMessage(HttpMethod.Post, new Uri("https://localhost/follow-ups/add")) { Content = content(fields) };
        sent.Headers.Add("Origin", "https://localhost");
        using var answer = await desk.Http.SendAsync(sent, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var saved = await app.Read(db => db.FollowUps.SingleAsync());
        saved.Title.ShouldBe("Call Rosa");
        saved.Details!.ReplaceLineEndings("\n").ShouldBe("First line\n\tand a second");
        app.Log.Errors.ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task Control_characters_in_an_address_are_searched_around(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var desk = await app.SignIn(Role.Caseworker);
        foreach (var address in new[] { "/people?q=Ro%00sa", "/search?q=%00", "/cases?find=%00%07", "/people?handler=LookUp&q=a%00b", "/directory?q=%1b" })
            (await desk.Visit(address)).ShouldHaveStatus(HttpStatusCode.OK);
        app.Log.Errors.ShouldBeEmpty();
    }
}
