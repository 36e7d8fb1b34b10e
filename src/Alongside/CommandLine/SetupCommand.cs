using System.CommandLine;
using Alongside.Accounts.FirstRun;

namespace Alongside.CommandLine;

internal static class SetupCommand
{
    public static Command Create(Terminal terminal)
    {
        var data = new DataOptions();
        var name = new Option<string>("--name") { Description = "Name of the agency.", Required = true };
        var zone = new Option<string>("--time-zone") { Description = "Its time zone, such as America/Chicago.", Required = true };
        var languages = new Option<string[]>("--language")
        {
            Description = "A language you serve clients in, such as en or es; may be given several times.",
            DefaultValueFactory = _ => ["en"],
        };
        var adminName = new Option<string>("--admin-name") { Description = "Name of the first administrator.", Required = true };
        var adminEmail = new Option<string>("--admin-email") { Description = "E-mail address of the first administrator.", Required = true };
        var stdin = new Option<bool>("--password-stdin") { Description = "Read the administrator's password from standard input instead of asking for it." };
        var command = new Command("setup", "Sets up an empty database: the agency and its first administrator, as the first page would.")
        {
            name, zone, languages, adminName, adminEmail, stdin,
        };
        data.AddTo(command);
        command.SetAction(async (parsed, _) => await Office.Open(data, parsed, async services =>
        {
            await services.GetRequiredService<StartAgency>().Run(new StartForm
            {
                AgencyName = parsed.GetValue(name),
                TimeZone = parsed.GetValue(zone),
                Languages = parsed.GetValue(languages)!,
                Name = parsed.GetValue(adminName),
                Email = parsed.GetValue(adminEmail),
                Password = await terminal.Password(parsed.GetValue(stdin)),
            });
            await terminal.Say($"{parsed.GetValue(name)} is set up; {parsed.GetValue(adminEmail)} can sign in.");
        }));
        return command;
    }
}
