using System.Net;
using Alongside.FollowUps;
using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Reliability;

/// <summary>The server was killed between the save and its answer.</summary>
public sealed class LostAnswerTests
{
    [Theory, OnBothDatabases]
    public async Task A_form_that_was_saved_by_a_server_killed_before_it_answered_is_said_to_be_saved(DatabaseKind on)
    {
        await using var app = await AlongsideApp.Start(on);
        var form = (await (await app.SignIn(Role.Caseworker)).Visit("/follow-ups/add")).Form("Add follow-up").Fill("What is to be done", "Call Rosa");
        await form.Press("Add follow-up");
        await app.Read(db => db.Set<DoneForm>().ExecuteUpdateAsync(row => row.SetProperty(done => done.Location, (string?)null).SetProperty(done => done.Said, (string?)null)));

        (await form.Press("Add follow-up")).ShouldHaveStatus(HttpStatusCode.OK).ShouldSee("This is saved already.");

        (await app.Read(db => db.FollowUps.CountAsync())).ShouldBe(1);
    }
}
