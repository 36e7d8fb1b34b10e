using System.Net;
using Alongside.Accounts;
using Alongside.Cases;
using Alongside.FollowUps;
using Alongside.Intakes;
using Alongside.Notes;
using Alongside.People;
using Alongside.Plans;
using Alongside.Referrals;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Tests.Accounts;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Tests.Architecture;

/// <summary>Each form is sent twice: as the page has it, and with every other column of its row smuggled in. What is saved is the same.</summary>
public class OverPostingTests
{
    private static readonly string[] OfEachSave = ["Id", "Number", "Version", "PasswordHash", "SecurityStamp", "ConcurrencyStamp"];

    [Theory, OnBothDatabases]
    public async Task What_a_form_does_not_have_is_not_taken_however_it_is_sent(DatabaseKind on)
    {
        await using var world = await PermissionWorld.Make(on);
        var (maya, ada, own) = (await world.Desk(Role.Caseworker), await world.Desk(Role.Administrator), await world.App.SignIn(await world.App.HireWithPassword()));
        var other = await world.Cases.Open("Jonah", "Abel-Demo", world.Cases.Stranger);
        var smuggler = await Smuggler.Of(world, other);

        await smuggler.Try<ContactNote>(maya, $"/notes/write?caseId={world.Case}", "Sign", form => form.Choose("Phone call", "How").Fill("What happened", "She called again."));
        await smuggler.Try<ContactNote>(maya, $"/notes/write?caseId={world.Case}", "Keep as draft", form => form.Choose("Phone call", "How").Fill("What happened", "She called once more."));
        await smuggler.Try<ContactNote>(maya, $"/notes/{world.Note}/amend", "Amend and sign", form => form.Fill("Why it is amended", "A name").Fill("What happened", "Her sister called."),
            form => form.Fill("Why it is amended", "A name").Fill("What happened", "Her other sister called."), differs: nameof(ContactNote.Text));
        await smuggler.Try<FollowUp>(maya, "/follow-ups/add", "Add follow-up", form => form.Fill("What is to be done", "Call Rosa"));
        await smuggler.Try<FollowUp>(maya, $"/follow-ups/{world.FollowUp}", "Save changes", form => form.Fill("What is to be done", "Call about the papers"));
        await smuggler.Try<Person>(maya, $"/people/{world.Client}/change", "Save", form => form.Fill("Pronouns", "she/her"));
        await smuggler.Try<Person>(maya, "/people/add", "Add person", form => form.Fill("Given name", "Quill"));
        await smuggler.Try<Inquiry>(maya, "/intake/take", "Save inquiry", form => form.Choose("Walk-in").Choose("Within days").Fill("What they ask for, in their words", "A place to sleep"));
        await smuggler.Try<Referral>(maya, $"/referrals/new?caseId={world.Case}&other=true", "Save as draft",
            form => form.Fill("Who you refer to", "Harbor Gym").Fill("What the client needs", "Other").Fill("What is needed and why here", "Somewhere to go").Fill("How they may reach the client", "555-0100"));
        await smuggler.Try<Goal>(maya, $"/cases/{world.Case}/goals/add", "Add the goal", form => form.Fill("Short name", "A warm home").Fill("Part of life", nameof(LifeDomain.Housing)));
        await smuggler.Try<Worker>(ada, $"/accounts/workers/{world.Cases.Ben.Id}", "Save", form => form.Fill("Job title", "Caseworker"));
        await smuggler.Try<Worker>(own, "/account", "Change password", form => form.Fill("Password you have now", AtTheDoor.Password).Fill("New password", "velvet tractor hums at noon"),
            form => form.Fill("Password you have now", "velvet tractor hums at noon").Fill("New password", "seven quiet herons at dawn"));

        await smuggler.NothingWasTaken();
    }

    [Theory, OnBothDatabases]
    public async Task A_note_does_nothing_on_another_case_and_tells_nothing_of_it(DatabaseKind on)
    {
        await using var world = await PermissionWorld.Make(on);
        var own = await world.Cases.Open("Jonah", "Abel-Demo", world.Cases.Stranger);
        var stranger = await world.Stranger();
        foreach (var (field, id) in new[] { ("StepIds", world.Plan.Step), ("FollowUpIds", world.FollowUp), ("GoalIds", world.Plan.Goal), ("PersonIds", world.Client) })
            foreach (var button in new[] { "Sign", "Keep as draft" })
                (await (await stranger.Visit($"/notes/write?caseId={own}")).Form("Sign").Choose("Phone call", "How").Fill("What happened", "She called.").Smuggle($"Form.{field}", $"{id}").Press(button))
                    .ShouldHaveStatus(HttpStatusCode.NotFound);
        (await world.App.Read(db => db.ContactNotes.CountAsync(note => note.CaseId == own))).ShouldBe(0);
    }

    [Theory, OnBothDatabases]
    public async Task A_follow_up_does_not_say_that_somebody_elses_note_made_it(DatabaseKind on)
    {
        await using var world = await PermissionWorld.Make(on);
        (await (await (await world.Stranger()).Visit("/follow-ups/add")).Form("Add follow-up").Fill("What is to be done", "Read my words").Smuggle("Form.SourceId", $"{world.Note}").Press("Add follow-up"))
            .ShouldSee("Read my words");
        (await (await world.Desk(Role.Caseworker)).Visit($"/notes/{world.Note}")).ShouldNotSee("Read my words");
    }

    private sealed class Smuggler(PermissionWorld world, IReadOnlyList<Handler> handlers, Guid otherCase, Guid otherClient)
    {
        private const string Text = "smuggled in";
        private static readonly Guid Id = Guid.Parse("0badbad0-0000-7000-8000-0badbad0badb");

        public static async Task<Smuggler> Of(PermissionWorld world, Guid otherCase) => new(world, await Handler.All(world.App), otherCase,
            await world.App.Read(db => db.Cases.Where(row => row.Id == otherCase).Select(row => row.ClientId).SingleAsync()));

        public async Task Try<T>(Desk desk, string address, string button, Action<ScreenForm> fill, Action<ScreenForm>? again = null, string differs = "") where T : class
        {
            var before = await Rows<T>();
            await Send(address, button, fill, await desk.Visit(address), []);
            var plain = (await Rows<T>()).Where(row => !before.TryGetValue(row.Key, out var was) || !was.SequenceEqual(row.Value)).ToList().ShouldHaveSingleItem(address);
            var between = await Rows<T>();
            var extra = await Fields<T>(address);
            extra.Count.ShouldBeGreaterThan(10, address);
            await Send(address, button, again ?? fill, await desk.Visit(address), extra);
            var after = await Rows<T>();
            var key = before.ContainsKey(plain.Key) ? plain.Key : after.Keys.Except(between.Keys).ShouldHaveSingleItem(address);
            Differing(plain.Value, after[key]).Where(column => !column.StartsWith(differs + ":", StringComparison.Ordinal)).ShouldBeEmpty($"{button} at {address}");
        }

        public async Task NothingWasTaken()
        {
            foreach (var (table, rows) in await Safekeeping.Rows.Everything(world.App.Services.GetRequiredService<DatabaseOptions>()))
                rows.Where(row => row.Contains(Text, StringComparison.Ordinal) || row.Contains(Id.ToString(), StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(table);
        }

        private static async Task Send(string address, string button, Action<ScreenForm> fill, Screen page, IEnumerable<(string Name, string Value)> extra)
        {
            var form = page.Form(button);
            fill(form);
            foreach (var (name, value) in extra) form.Smuggle(name, value);
            var answer = await form.Press(button);
            ((int)answer.Status).ShouldBe(200, $"{button} at {address}: {answer.Heading} {string.Join(' ', answer.Document.QuerySelectorAll("[class*=error]").Select(Screen.Read))}");
        }

        /// <summary>Every column that the page binds under no such name, alone and under the form's.</summary>
        private async Task<List<(string Name, string Value)>> Fields<T>(string address)
        {
            var template = EndpointTable.Rows.Where(row => !row.IsPublic).Single(row => Matches(row.Template, address)).Template;
            var bound = handlers.Where(handler => handler.Template == template && handler.Method == "POST").SelectMany(BoundFields.Of(world.App).To).Select(field => field.Property).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var columns = await world.App.Read(db => Task.FromResult(db.Model.FindEntityType(typeof(T))!.GetProperties().Select(property => (property.Name, Value: Other(property))).ToList()));
            (string Name, string Value)[] always =
            [
                ("WorkerId", $"{world.Cases.Stranger.Id}"), ("AuthorId", $"{world.Cases.Stranger.Id}"), ("CaseId", $"{otherCase}"), ("State", "Closed"), ("IsRestricted", "true"),
                ("Roles", nameof(Role.Administrator)), ("Roles[0]", nameof(Role.Administrator)), ("Grants", nameof(Sensitivity.BehavioralHealth)), ("Programmes[0].ProgrammeId", $"{world.Programme}"),
            ];
            return [.. columns.Concat(always).DistinctBy(field => field.Name).Where(field => !bound.Contains(field.Name.Split('[')[0]))
                .SelectMany(field => new[] { field.Name, $"Form.{field.Name}", $"Form.{typeof(T).Name}.{field.Name}", $"{typeof(T).Name}.{field.Name}" }.Select(name => (name, field.Value)))];
        }

        private string Other(IProperty property) => (property.Name, Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) switch
        {
            ("Id", _) => $"{Id}",
            ("CaseId", _) => $"{otherCase}",
            ("PersonId" or "ClientId", _) => $"{otherClient}",
            (_, { } type) when type == typeof(Guid) => $"{world.Cases.Stranger.Id}",
            (_, { IsEnum: true } type) => Enum.GetNames(type)[^1],
            (_, { } type) when type == typeof(bool) => "true",
            (_, { } type) when type == typeof(DateTime) => "1999-01-01T00:00:00Z",
            (_, { } type) when type == typeof(DateOnly) => "1999-01-01",
            (_, { } type) when type == typeof(TimeOnly) => "01:01",
            (_, { } type) when type == typeof(string) => Text,
            _ => "77",
        };

        private static bool Matches(string template, string address)
        {
            var (parts, path) = (template.Split('/'), address.TrimStart('/').Split('?')[0].Split('/'));
            return path.Length <= parts.Length && parts.Skip(path.Length).All(part => part.EndsWith("?}", StringComparison.Ordinal))
                && path.Zip(parts).All(pair => pair.Second == pair.First || (pair.Second.StartsWith('{') && Guid.TryParse(pair.First, out _)));
        }

        private static IEnumerable<string> Differing(IReadOnlyDictionary<string, string?> plain, IReadOnlyDictionary<string, string?> smuggled) =>
            plain.Keys.Except(OfEachSave).Where(column => plain[column] != smuggled[column]).Select(column => $"{column}: {smuggled[column]} instead of {plain[column]}");

        private Task<Dictionary<string, Dictionary<string, string?>>> Rows<T>() where T : class => world.App.Read(async db =>
        {
            var entity = db.Model.FindEntityType(typeof(T))!;
            var rows = await db.Set<T>().IgnoreAutoIncludes().AsNoTracking().ToListAsync();
            return rows.ToDictionary(
                row => string.Join('/', entity.FindPrimaryKey()!.Properties.Select(key => key.PropertyInfo!.GetValue(row))),
                row => entity.GetProperties().Where(property => property.PropertyInfo is not null).ToDictionary(property => property.Name, property => property.PropertyInfo!.GetValue(row)?.ToString()));
        });
    }
}
