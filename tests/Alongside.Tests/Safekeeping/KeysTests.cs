using Alongside.Accounts.SecondStep;
using Alongside.FollowUps.Calendar;
using Alongside.People.ContactPoints;
using Alongside.Safekeeping.Keys;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Accounts;
using Alongside.Tests.Architecture;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Tests.Safekeeping;

/// <summary>A new agency key while the house is open: nothing is lost, nothing stays under the former one.</summary>
public class KeysTests
{
    [Theory, OnBothDatabases]
    public async Task A_new_key_seals_everything_anew_and_all_is_found_and_read_as_before(DatabaseKind on)
    {
        await using var world = await PermissionWorld.Make(on, ownKey: true);
        var here = world.App.Services.GetRequiredService<DatabaseOptions>();
        await world.App.Do<AddContactPoint, Guid>(world.Cases.Maya, act => act.Run(world.Client, new ContactForm { Kind = ContactKind.Phone, Value = "(312) 555-0147" }));
        var token = await world.App.Do<OpenCalendarFeed, string>(world.Cases.Maya, act => act.Run());
        var (secrets, noor) = (world.App.Services.GetRequiredService<SecretBox>(), await world.App.HireWithPassword());
        await world.App.Db(db => db.Add(new RecoveryCode { WorkerId = noor.Id, Hash = RecoveryCode.HashOf(noor.Id, "abcde-fghjk", secrets) }));
        await Rows.Change(here, "UPDATE contact_note SET text = substr(text, 13)"); // As sealed before seals named their key.
        var former = await Rows.Of(here, "SELECT text FROM contact_note");
        former.ShouldAllBe(text => !text.StartsWith("k1."));
        var maya = await world.Desk(Role.Caseworker);
        (await maya.Visit($"/notes/{world.Note}")).ShouldSee("She called.");
        var formerKey = await File.ReadAllTextAsync(here.AgencyKeyFile, TestContext.Current.CancellationToken);

        var rotated = await Cli.Run(["keys", "rotate", .. here.At()]);

        rotated.Code.ShouldBe(0, rotated.Error);
        var keys = await File.ReadAllTextAsync(here.AgencyKeyFile, TestContext.Current.CancellationToken);
        keys.ShouldNotContain(formerKey.Trim());
        foreach (var (table, columns) in SecretColumns())
            foreach (var value in await Rows.Of(here, string.Join(" UNION ALL ", columns.Select(column => $"SELECT {column} FROM {table} WHERE {column} IS NOT NULL"))))
                value.ShouldStartWith(SecretBox.FromFile(here.AgencyKeyFile).Seals, Shouldly.Case.Sensitive, table);
        (await maya.Visit($"/notes/{world.Note}")).ShouldSee("She called.");
        (await maya.Visit("/people?q=312+555+0147")).ShouldSee("Rosa");
        (await world.App.Visitor().Http.GetAsync(new Uri($"/calendar/{token}.ics", UriKind.Relative), TestContext.Current.CancellationToken)).IsSuccessStatusCode.ShouldBeTrue();
        var worker = await world.App.Read(db => db.Set<Alongside.Accounts.Worker>().Include(row => row.RecoveryCodes).SingleAsync(row => row.Id == noor.Id));
        RecoveryCode.Find(worker, "ABCDE FGHJK", SecretBox.FromFile(here.AgencyKeyFile)).ShouldNotBeNull();
        (await world.App.Visitor().TrySignIn(noor.Email, AtTheDoor.Password)).ShouldBeAt("/");
        (await Cli.Run(["check", .. here.At()])).Code.ShouldBe(0);
        (await Cli.Run(["keys", "rotate", .. here.At()])).Code.ShouldBe(0);
        (await maya.Visit($"/notes/{world.Note}")).ShouldSee("She called.");
        (await world.App.Visitor().Http.GetAsync(new Uri($"/calendar/{token}.ics", UriKind.Relative), TestContext.Current.CancellationToken)).IsSuccessStatusCode.ShouldBeTrue();
    }

    [Theory, OnBothDatabases]
    public async Task Stopped_half_way_everything_is_still_read_and_the_same_command_goes_on(DatabaseKind on)
    {
        await using var world = await PermissionWorld.Make(on, ownKey: true);
        var here = world.App.Services.GetRequiredService<DatabaseOptions>();
        await using (var scope = world.App.Services.CreateAsyncScope())
        {
            var services = scope.ServiceProvider;
            services.GetRequiredService<Me>().Become(world.Cases.Maya.Id, "Maya", Role.Administrator, []);
            await Should.ThrowAsync<OperationCanceledException>(() => services.GetRequiredService<RotateKeys>().Run(new Stopping(), TestContext.Current.CancellationToken));
        }
        (await File.ReadAllLinesAsync(here.AgencyKeyFile, TestContext.Current.CancellationToken)).Length.ShouldBe(2);
        var half = SecretBox.FromFile(here.AgencyKeyFile).Seals;
        (await (await world.Desk(Role.Caseworker)).Visit($"/notes/{world.Note}")).ShouldSee("She called.");
        (await Cli.Run(["check", .. here.At()])).Code.ShouldBe(0);
        var rotated = await Cli.Run(["keys", "rotate", .. here.At()]);
        rotated.Code.ShouldBe(0, rotated.Error);
        SecretBox.FromFile(here.AgencyKeyFile).Seals.ShouldBe(half, "the new key of the first try is gone on with");
        (await Rows.Of(here, "SELECT text FROM contact_note")).ShouldAllBe(text => text.StartsWith(half));
        (await Cli.Run(["check", .. here.At()])).Code.ShouldBe(0);
    }

    [Fact]
    public void What_a_key_has_sealed_no_other_opens_and_a_changed_letter_is_found()
    {
        var (one, other) = (new SecretBox(new byte[32]), new SecretBox([.. Enumerable.Repeat((byte)7, 32)]));
        var kept = one.Seal("Rosa");
        one.Open(kept).ShouldBe("Rosa");
        Should.Throw<System.Security.Cryptography.CryptographicException>(() => other.Open(kept));
        Should.Throw<System.Security.Cryptography.CryptographicException>(() => one.Open(kept[..^6] + (kept[^6] == 'A' ? 'B' : 'A') + kept[^5..]));
        one.Hash("Rosa").ShouldNotBe(other.Hash("Rosa"));
    }

    private static IEnumerable<(string Table, IReadOnlyList<string> Columns)> SecretColumns()
    {
        using var db = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite().Options, new SecretBox(new byte[32]));
        return [.. SecretTable.Of(db).Select(table => (table.Name, table.Columns))];
    }

    private sealed class Stopping : IProgress<string>
    {
        public void Report(string value) => throw new OperationCanceledException();
    }
}
