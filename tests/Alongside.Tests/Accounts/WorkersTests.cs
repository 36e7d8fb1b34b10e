using System.Net;
using Alongside.Accounts;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;

namespace Alongside.Tests.Accounts;

public class WorkersTests
{
    [Theory, OnBothDatabases]
    public async Task An_administrator_invites_a_worker_who_chooses_a_password_by_a_link_that_works_once(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var office = await app.SignIn(Role.Administrator);
        var added = await Invite(office);
        added.ShouldSee("Lena O'Fox-Demo is added.", "Hand over this link", "shown only now");
        var link = LinkOn(added);
        (await office.Visit(added.Address)).ShouldNotSee("Hand over this link");

        var door = app.Visitor();
        var welcome = await door.Visit(link);
        welcome.ShouldSee("Welcome, Lena O'Fox-Demo", "lena@agency.example");
        var late = await app.Visitor().Visit(link);
        (await welcome.Form().Fill("Choose a password", "lena.o.fox.demo").Press("Choose this password and sign in"))
            .ShouldHaveStatus(HttpStatusCode.BadRequest).FieldError("Choose a password").ShouldContain("This password is");
        (await welcome.Form().Fill("Choose a password", AtTheDoor.Password).Press("Choose this password and sign in")).ShouldSee("You are signed in");
        (await door.Visit("/account")).ShouldSee("Caseworker, Supervisor", "Health");
        (await app.Visitor().Visit(link)).ShouldHaveStatus(HttpStatusCode.Gone).ShouldSee("This link no longer works");
        (await late.Form().Fill("Choose a password", "another dozen of paper boats").Press("Choose this password and sign in")).ShouldHaveStatus(HttpStatusCode.Conflict);
        (await app.Visitor().TrySignIn("LENA@agency.example", AtTheDoor.Password)).Address.ShouldBe("/");
        (await app.Told("worker.welcomed")).ShouldBe(["Lena O'Fox-Demo: Lena O'Fox-Demo"]);
    }

    [Fact]
    public async Task A_link_is_too_old_after_a_week_and_a_new_one_ends_the_old()
    {
        await using var app = await AlongsideApp.Start();
        var office = await app.SignIn(Role.Administrator);
        var added = await Invite(office);
        var first = LinkOn(added);
        var again = await added.Form("Make a new link").Press("Make a new link");
        var second = LinkOn(again);
        (await app.Visitor().Visit(first)).ShouldHaveStatus(HttpStatusCode.Gone);
        (await app.Visitor().Visit(second)).ShouldSee("Welcome");
        app.Clock.PassDays(7);
        (await app.Visitor().Visit(second)).ShouldHaveStatus(HttpStatusCode.Gone);
        (await app.Visitor().Visit("/welcome/nonsense")).ShouldHaveStatus(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task A_broken_form_says_so_on_each_field_and_keeps_what_was_typed()
    {
        await using var app = await AlongsideApp.Start();
        var office = await app.SignIn(Role.Administrator);
        var page = await office.Visit("/accounts/workers/add");
        var again = await page.Form().Fill("Name", "").Fill("E-mail", "not an address").Press("Add the worker");
        again.ShouldHaveStatus(HttpStatusCode.BadRequest);
        again.FieldError("Name").ShouldContain("Write the worker's name.");
        again.FieldError("E-mail").ShouldContain("does not look like");
        again.ShouldSee("Choose at least one role.");
        again.Form().Value("E-mail").ShouldBe("not an address");
        await Invite(office);
        (await Invite(office)).FieldError("E-mail").ShouldContain("There is a worker with this e-mail address already.");
    }

    [Theory, OnBothDatabases]
    public async Task Disabling_ends_sessions_at_once_and_enabling_keeps_the_password(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var office = await app.SignIn(Role.Administrator);
        var worker = await app.HireWithPassword();
        var desk = await app.SignIn(worker);
        (await desk.Visit("/account")).ShouldBeAt("/account");
        var page = await (await office.Visit($"/accounts/workers/{worker.Id}")).Press("Disable the account");
        page.ShouldSee("The account is disabled", "Disabled: cannot sign in");
        (await desk.Visit("/account")).ShouldBeAt("/sign-in");
        (await app.Visitor().TrySignIn(worker.Email, AtTheDoor.Password)).ShouldHaveStatus(HttpStatusCode.BadRequest);
        (await page.Press("Enable the account")).ShouldSee("The account is enabled");
        (await app.Visitor().TrySignIn(worker.Email, AtTheDoor.Password)).Address.ShouldBe("/");
    }

    [Theory, OnBothDatabases]
    public async Task Resetting_ends_sessions_and_password_and_turns_the_second_step_off_if_asked(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var office = await app.SignIn(Role.Administrator);
        var worker = await app.HireWithPassword();
        await app.Do<Alongside.Accounts.SecondStep.PrepareSecondStep>(worker, act => act.Run());
        var key = (await app.Reread(worker)).AuthenticatorKey!;
        var code = Alongside.Accounts.SecondStep.Totp.CodeOf(key, Alongside.Accounts.SecondStep.Totp.StepAt(app.Clock.Now.UtcDateTime));
        await app.Do<Alongside.Accounts.SecondStep.TurnOnSecondStep, IReadOnlyList<string>>(worker, act => act.Run(new CodeForm { Code = code }));
        var desk = await app.SignIn(await app.Reread(worker));
        (await desk.Visit("/account")).ShouldBeAt("/account");

        var keep = LinkOn(await (await office.Visit($"/accounts/workers/{worker.Id}")).Press("Make a new link"));
        (await desk.Visit("/account")).ShouldBeAt("/sign-in");
        (await app.Visitor().TrySignIn(worker.Email, AtTheDoor.Password)).ShouldHaveStatus(HttpStatusCode.BadRequest);
        (await (await app.Visitor().Visit(keep)).Form().Fill("Choose a password", "four paper boats at dusk").Press("Choose this password and sign in"))
            .ShouldBeAt("/sign-in").ShouldSee("your code is asked for as before");

        var off = LinkOn(await (await office.Visit($"/accounts/workers/{worker.Id}")).Form("Make a new link")
            .Choose("Turn off the second step too (the phone is lost)").Press("Make a new link"));
        (await (await app.Visitor().Visit(off)).Form().Fill("Choose a password", "four paper boats at dawn").Press("Choose this password and sign in")).Address.ShouldBe("/");
    }

    [Fact]
    public async Task A_resting_account_can_be_let_in_again()
    {
        await using var app = await AlongsideApp.Start();
        var office = await app.SignIn(Role.Administrator);
        var worker = await app.HireWithPassword();
        for (var i = 0; i < 8; i++) await app.Visitor().TrySignIn(worker.Email, "wrong");
        (await office.Visit("/accounts/workers")).ShouldSee("Resting");
        (await (await office.Visit($"/accounts/workers/{worker.Id}")).Press("Let them try again now")).ShouldSee("can try again now");
        (await app.Visitor().TrySignIn(worker.Email, AtTheDoor.Password)).Address.ShouldBe("/");
    }

    [Theory, OnBothDatabases]
    public async Task New_roles_hold_from_the_next_click_and_a_stale_form_changes_nothing(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var office = await app.SignIn(Role.Administrator);
        var worker = await app.HireWithPassword();
        var (first, second) = (await office.Visit($"/accounts/workers/{worker.Id}"), await office.Visit($"/accounts/workers/{worker.Id}"));
        var desk = await app.SignIn(worker);
        (await first.Form("Save").Fill("Job title", "Team lead").Untick("Caseworker").Choose("Supervisor").Choose("Legal").Press("Save")).ShouldBeAt("/accounts/workers");
        (await desk.Visit("/account")).ShouldBeAt("/sign-in");
        var stale = await second.Form("Save").Fill("Name", "Somebody Else-Demo").Press("Save");
        stale.ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("Somebody else changed this while you were working on it").Form("Save").Value("Name").ShouldBe("Somebody Else-Demo");
        var now = await app.Reread(worker);
        (now.Name, now.Roles, now.Grants, now.JobTitle).ShouldBe((worker.Name, Role.Supervisor, "Legal", "Team lead"));
    }

    [Theory, OnBothDatabases]
    public async Task At_least_one_active_administrator_remains(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        var only = await app.HireWithPassword(Role.Administrator | Role.Supervisor, "Ada Moreau-Demo");
        var office = await app.SignIn(only);
        var page = await office.Visit($"/accounts/workers/{only.Id}");
        page.Document.QuerySelectorAll("button").ShouldNotContain(button => button.TextContent.Contains("Disable"));
        (await page.Form("Save").Untick("Administrator").Press("Save")).ShouldHaveStatus(HttpStatusCode.Conflict).ShouldSee("This is the only active administrator");

        var invited = await app.Do<Alongside.Accounts.Workers.AddWorker, Invitation>(only, act => act.Run(new()
        {
            Name = "Ben-Demo",
            Email = "ben@agency.example",
            Roles = [Role.Administrator],
        }));
        (await (await office.Visit($"/accounts/workers/{only.Id}")).Form("Save").Untick("Administrator").Press("Save")).ShouldHaveStatus(HttpStatusCode.Conflict);
        await app.Do<AcceptInvitation, SignInResult>(only, act => act.Run(invited.Token, new PasswordForm { Password = AtTheDoor.Password }));
        (await (await office.Visit($"/accounts/workers/{only.Id}")).Form("Save").Untick("Administrator").Press("Save")).ShouldHaveStatus(HttpStatusCode.OK);
        (await office.Visit("/accounts/workers")).ShouldHaveStatus(HttpStatusCode.Forbidden);
    }

    [Theory, OnBothDatabases]
    public async Task Two_administrators_who_disable_each_other_at_the_same_moment_do_not_both_succeed(DatabaseKind kind)
    {
        await using var app = await AlongsideApp.Start(kind);
        for (var round = 0; round < 3; round++)
        {
            var (one, other) = (await app.HireWithPassword(Role.Administrator, "One-Demo"), await app.HireWithPassword(Role.Administrator, "Other-Demo"));
            await Task.WhenAll(Disable(one, other), Disable(other, one));
            var states = new[] { (await app.Reread(one)).State, (await app.Reread(other)).State };
            states.ShouldContain(WorkerState.Active);
            foreach (var left in states.Zip(new[] { one, other }).Where(pair => pair.First == WorkerState.Active).Select(pair => pair.Second))
                await app.Db(db => db.Set<Worker>().Find(left.Id)!.Disable());
        }

        async Task Disable(Worker actor, Worker whom)
        {
            try
            {
                await app.Do<Alongside.Accounts.Workers.DisableWorker>(actor, act => act.Run(whom.Id));
            }
            catch (RefusedException)
            {
                // One of them may be too late.
            }
        }
    }

    [Fact]
    public async Task The_list_finds_filters_and_pages_by_key()
    {
        await using var app = await AlongsideApp.Start();
        var office = await app.SignIn(await app.Hire(Role.Administrator, "Zora-Demo"));
        for (var i = 0; i < 120; i++) await app.Hire(Role.Caseworker, $"Worker {i:000}-Demo");
        var first = await office.Visit("/accounts/workers");
        first.ShouldSee("Worker 000-Demo", "Worker 049-Demo").ShouldNotSee("Worker 050-Demo", "Previous");
        var second = await first.Follow("Next");
        second.ShouldSee("Worker 050-Demo", "Worker 099-Demo").ShouldNotSee("Worker 100-Demo");
        (await second.Follow("Previous")).ShouldSee("Worker 000-Demo", "Worker 049-Demo").ShouldNotSee("Worker 050-Demo", "Previous");
        (await second.Follow("Next")).ShouldSee("Worker 119-Demo", "Zora-Demo").ShouldNotSee("Next");
        (await office.Visit("/accounts/workers?find=worker+07")).ShouldSee("Worker 070-Demo", "Worker 079-Demo").ShouldNotSee("Worker 080-Demo");
        (await office.Visit("/accounts/workers?show=disabled")).ShouldSee("Nobody here fits this.");
    }

    private static async Task<Screen> Invite(Desk office) => await (await office.Visit("/accounts/workers/add")).Form()
        .Fill("Name", "Lena O'Fox-Demo").Fill("E-mail", "lena@agency.example").Choose("Caseworker").Choose("Supervisor").Choose("Health").Press("Add the worker");

    private static string LinkOn(Screen screen) => new Uri(screen.Document.QuerySelector("#link").ShouldNotBeNull(screen.Text).GetAttribute("value")!).PathAndQuery;
}
