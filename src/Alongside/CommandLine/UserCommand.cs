using System.CommandLine;
using Alongside.Accounts;
using Alongside.Accounts.Workers;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.CommandLine;

/// <summary>Workers' accounts from the server's own command line, by the same acts as the pages.</summary>
internal static class UserCommand
{
    public static Command Create(Terminal terminal) => new("user", "Adds, lists, disables, enables and resets the accounts of workers.")
    {
        Add(terminal), List(terminal),
        Change(terminal, "disable", "Disables an account: its sessions end at once.", (services, id) => services.GetRequiredService<DisableWorker>().Run(id), "is disabled"),
        Change(terminal, "enable", "Enables a disabled account.", (services, id) => services.GetRequiredService<EnableWorker>().Run(id), "is enabled"),
        Reset(terminal),
    };

    private static Command Add(Terminal terminal)
    {
        var (data, address, json) = (new DataOptions(), AddressOption(), VersionCommand.JsonOption());
        var email = EmailArgument();
        var name = new Option<string>("--name") { Description = "The worker's name.", Required = true };
        var roles = new Option<Role[]>("--role") { Description = $"A role, may be given several times: {string.Join(", ", Roles.Everyone.Each())}.", Required = true };
        var grants = new Option<Sensitivity[]>("--grant") { Description = "A label the worker may read beyond General, such as Health; may be given several times." };
        var title = new Option<string?>("--job-title") { Description = "The worker's job title." };
        var command = new Command("add", "Adds a worker and prints the one-time link by which they choose a password.") { email, name, roles, grants, title, address, json };
        data.AddTo(command);
        command.SetAction(async (parsed, _) => await Office.Open(data, parsed, async services =>
        {
            var invitation = await services.GetRequiredService<AddWorker>().Run(new WorkerForm
            {
                Name = parsed.GetValue(name),
                Email = parsed.GetValue(email),
                JobTitle = parsed.GetValue(title),
                Roles = parsed.GetValue(roles)!,
                Grants = parsed.GetValue(grants) ?? [],
            });
            await SayLink(terminal, parsed.GetValue(email)!, invitation, parsed.GetValue(address)!, parsed.GetValue(json));
        }));
        return command;
    }

    private static Command Reset(Terminal terminal)
    {
        var (data, address, json, email) = (new DataOptions(), AddressOption(), VersionCommand.JsonOption(), EmailArgument());
        var secondStep = new Option<bool>("--second-step-off") { Description = "Turn the second step off as well: the phone is lost." };
        var command = new Command("reset", "Ends the worker's sessions and password and prints a new one-time link.") { email, secondStep, address, json };
        data.AddTo(command);
        command.SetAction(async (parsed, _) => await Office.Open(data, parsed, async services =>
        {
            var id = await IdOf(services, parsed.GetValue(email)!);
            var invitation = await services.GetRequiredService<ResetWorker>().Run(id, parsed.GetValue(secondStep));
            await SayLink(terminal, parsed.GetValue(email)!, invitation, parsed.GetValue(address)!, parsed.GetValue(json));
        }));
        return command;
    }

    private static Command Change(Terminal terminal, string verb, string description, Func<IServiceProvider, Guid, Task> act, string outcome)
    {
        var (data, email) = (new DataOptions(), EmailArgument());
        var command = new Command(verb, description) { email };
        data.AddTo(command);
        command.SetAction(async (parsed, _) => await Office.Open(data, parsed, async services =>
        {
            await act(services, await IdOf(services, parsed.GetValue(email)!));
            await terminal.Say($"{parsed.GetValue(email)} {outcome}.");
        }));
        return command;
    }

    private static Command List(Terminal terminal)
    {
        var (data, json) = (new DataOptions(), VersionCommand.JsonOption());
        var command = new Command("list", "Lists every account with its roles and state.") { json };
        data.AddTo(command);
        command.SetAction(async (parsed, _) => await Office.Open(data, parsed, async services =>
        {
            var workers = await services.GetRequiredService<AlongsideDb>().Workers.AsNoTracking().Include(row => row.Team).OrderBy(row => row.Name).ToListAsync();
            if (parsed.GetValue(json))
            {
                await terminal.SayJson(workers.Select(row => new
                {
                    row.Id,
                    row.Name,
                    row.Email,
                    roles = row.Roles.Each(),
                    team = row.Team?.Name,
                    row.State,
                    secondStep = row.TwoFactorEnabled,
                    row.LastSignIn,
                }));
                return;
            }

            await terminal.SayTable(["Name", "E-mail", "State", "Roles"],
                [.. workers.Select(row => (IReadOnlyList<string>)[row.Name, row.Email!, row.State.ToString(), string.Join(", ", row.Roles.Each().Select(role => role.InWords()))])]);
        }));
        return command;
    }

    private static Argument<string> EmailArgument() => new("email") { Description = "The worker's e-mail address." };

    private static Option<string> AddressOption() =>
        new("--address") { Description = "The address that workers open Alongside at, for the link.", DefaultValueFactory = _ => "http://localhost:5080" };

    private static async Task<Guid> IdOf(IServiceProvider services, string email)
    {
        var normalized = email.Trim().ToUpperInvariant();
        var id = await services.GetRequiredService<AlongsideDb>().Workers.Where(row => row.NormalizedEmail == normalized).Select(row => (Guid?)row.Id).SingleOrDefaultAsync();
        return id ?? throw new RefusedException($"There is no worker with the e-mail address {email}.");
    }

    private static async Task SayLink(Terminal terminal, string email, Invitation invitation, string address, bool json)
    {
        var link = address.TrimEnd('/') + invitation.Path;
        if (json)
        {
            await terminal.SayJson(new { email, id = invitation.WorkerId, link, invitation.Until });
            return;
        }

        await terminal.Say($"Hand this link to {email}; it works once, until {invitation.Until:yyyy-MM-dd HH:mm} UTC, and is not shown again:");
        await terminal.Say(link);
    }
}
