using System.Net;
using Alongside.Drafts;
using Alongside.People;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Accounts;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Drafts;

/// <summary>Without script too the end of a session costs no word: what is sent after it is held for its writer.</summary>
public class HeldFormTests
{
    [Theory, OnBothDatabases]
    public async Task A_form_sent_after_the_session_had_ended_is_there_again_after_signing_in_and_is_not_done_before(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var maya = await app.HireWithPassword(Role.IntakeWorker);
        var desk = app.Visitor();
        await desk.TrySignIn(maya.Email, AtTheDoor.Password);
        var form = (await desk.Visit("/people/add")).Form().Fill("Given name", "Rosa").Fill("Family name", "Delgado-Demo");
        app.Clock.Pass(TimeSpan.FromDays(1));

        var door = await form.Press("Add person");
        door.ShouldBeAt("/sign-in");
        (await app.Read(db => db.People.CountAsync())).ShouldBe(0);
        (await (await app.SignIn(maya)).Visit("/drafts")).ShouldNotSee("A form sent after");

        var other = await app.HireWithPassword(Role.IntakeWorker, "Somebody Else-Demo");
        var nosy = app.Visitor();
        (await nosy.TrySignIn(other.Email, AtTheDoor.Password, door.Address)).Form("Add person").Value("Given name").ShouldBeEmpty("it is held for its writer alone");

        var back = await door.Form().Fill("E-mail", maya.Email!).Fill("Password", AtTheDoor.Password).Press("Sign in");
        back.ShouldBeAt("/people/add").Form("Add person").Value("Given name").ShouldBe("Rosa");
        (await back.Press("Add person")).ShouldBeAt("/people/").ShouldSee("Rosa Delgado-Demo");
        (await app.Read(db => db.Drafts.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_stranger_has_nothing_held_and_a_password_is_never_kept()
    {
        await using var app = await AlongsideApp.Start();
        var form = (await (await app.SignIn(Role.IntakeWorker)).Visit("/people/add")).Document.QuerySelector("input[name=_act]")!.GetAttribute("value")!;
        using var typed = new FormUrlEncodedContent([new("_act", form), new("Form.GivenName", "Rosa")]);
        (await app.Visitor().Http.PostAsync(new Uri("https://localhost/people/add"), typed, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK, "led to the sign-in page");
        (await app.Read(db => db.Drafts.CountAsync())).ShouldBe(0);

        var worker = await app.HireWithPassword();
        var desk = app.Visitor();
        await desk.TrySignIn(worker.Email, AtTheDoor.Password);
        using var secret = new FormUrlEncodedContent([new("_act", Guid.NewGuid().ToString()), new("Form.NewPassword", "larkspur"), new("Form.Name", "x")]);
        app.Clock.Pass(TimeSpan.FromDays(1));
        await desk.Http.PostAsync(new Uri("https://localhost/account"), secret, TestContext.Current.CancellationToken);
        var held = await app.Read(db => db.Drafts.SingleAsync());
        TypedFields.FromJson(held.Fields).All.Select(field => field.Key).ShouldBe(["Form.Name"]);
    }
}
