using System.Net;
using System.Text.RegularExpressions;
using Alongside.Accounts;
using Alongside.Drafts;
using Alongside.ServiceDirectory;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Performance;

/// <summary>However long a list has become, no page reads more of it than it can show.</summary>
public sealed partial class BoundedTests
{
    /// <summary>Rows that one query of a page may read.</summary>
    private const int Most = 200;

    /// <summary>Tables without a list that can become long, each with what keeps it short.</summary>
    private static readonly Dictionary<string, string> Short = new()
    {
        ["agency"] = "one",
        ["session_limits"] = "one",
        ["data_key"] = "a few keys",
        ["number_series"] = "a few for each year",
        ["calendar_feed"] = "one of a worker",
        ["programme"] = "what the agency is made of",
        ["team"] = "what the agency is made of",
        ["worker"] = "who works there",
        ["worker_programme"] = "who works there",
        ["case_bar"] = "at most every worker, once",
        ["assessment_form"] = "forms that were chosen",
        ["recovery_code"] = "ten of a worker",
        ["passkey"] = "ten of a worker",
        ["sign_in_place"] = "twenty of a worker",
        ["welcome_link"] = "never listed",
        ["done_forms"] = "never listed",
        ["household_head"] = "one at a time",
        ["person_question"] = "the questions that one agency asks",
        ["directory_word"] = "the words of one language",
    };

    /// <summary>Pages that read more of a table, each with what bounds it.</summary>
    private static readonly (string Page, string Table, string Because)[] MayReadMore =
    [
        ("/cases", "risk_flag", "fifty on a case (RiskFlagRules), and every one has to be seen"), ("/goals", "risk_flag", "the same"), ("/steps", "risk_flag", "the same"), ("/notes", "risk_flag", "the same"),
        ("/assessments", "risk_flag", "the same"), ("/referrals", "risk_flag", "the same"), ("/follow-ups/", "risk_flag", "the same"),
        ("/cases", "case_clock", "a case is opened or reopened with two clocks, and closing stops them"),
        ("/cases", "goal", "fifty worked on at once (PlanRules)"), ("/referrals/new", "goal", "the same"), ("/notes", "goal", "those that one note names"),
        ("/cases", "step", "a hundred of a goal (PlanRules), and a plan is shown whole"), ("/goals", "step", "the same"), ("/notes", "step", "the same"), ("/referrals/new", "step", "the same"),
        ("/cases/{case}/person", "relationship", "those around one person"), ("/people/{client}", "relationship", "the same"), ("/intake/{inquiry}", "relationship", "the same"),
        ("/cases/{case}/person", "person", "those around one person"), ("/people/{client}", "person", "the same"), ("/intake/{inquiry}", "person", "the same"), ("/notes", "person", "those who were at one meeting"),
        ("/cases/{case}/person", "contact_point", "numbers and addresses of one person today"), ("/people/{client}", "contact_point", "the same"), ("/intake/{inquiry}", "contact_point", "the same"),
        ("/cases/{case}/person", "household_member", "those who live with one person"), ("/people/{client}", "household_member", "the same"), ("/intake/{inquiry}", "household_member", "the same"),
        ("/notes", "participant", "who can be chosen as present: the people of one case today"), ("/notes/{note}", "contact_note", "one note with those who were there"),
        ("/people/{client}", "person_answer", "each answer that is offered, once"), ("/intake/{inquiry}", "person_name", "twenty of a person (NameRules)"), ("/search", "person_name", "the same"),
        ("/notes/{note}", "record_version", "amendments of one note, each beside the one before"), ("/referrals/{referral}", "referral_move", "the moves of one referral"),
        ("/calendar", "follow_up", "a thousand in the weeks of a month"), ("/cases/{case}/consents/give", "organisation", "a thousand names to choose from"),
        ("/directory", "service_facet", "five hundred towns, five hundred languages to choose from"), ("/directory/", "directory_phone", "a thousand (Reach)"), ("/directory/", "directory_address", "the same"), ("/directory/", "opening", "the same"),
        ("/directory?words=foood", "directory_word", "the words of a directory, when what was typed is in none of its entries"),
        ("/ledger?handler=export", "ledger", "five hundred at a time, sent before the next are read"), ("/ledger?handler=export", "chronicle", "what those five hundred speak of"),
    ];

    private static readonly (string Address, string Worker)[] MoreQuestions =
    [
        ("/people?q=a", "maya"), ("/people?handler=LookUp&q=a", "maya"), ("/search?q=a", "maya"), ("/search/suggest?q=a", "maya"), ("/search?q=a&kind=Contact%20note", "paula"),
        ("/cases?find=a", "maya"), ("/follow-ups/add?handler=Cases&q=a", "maya"), ("/follow-ups?show=done", "maya"), ("/people/{client}/history?only=lists", "maya"),
        ("/cases/{case}/history?only=views", "maya"), ("/referrals?of=team&status=All", "maya"), ("/referrals/new", "maya"), ("/directory?words=a", "maya"), ("/directory?words=foood", "maya"),
        ("/ledger?handler=export", "otto"), ("/ledger?filter.person=a", "otto"), ("/intake?state=Opened", "ines"), ("/calendar?view=month", "maya"),
    ];

    [Theory, OnBothDatabases]
    public async Task No_page_reads_a_long_list_whole(DatabaseKind on)
    {
        await using var told = await ToldAgency.Tell(on, cases: 25);
        await Lengthen(told, on);
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (template, worker) in PageBudgets.Pages.Select(page => (page.Address, page.Worker)).Concat(MoreQuestions))
        {
            var (desk, address) = (told.Desk(worker), told.Address(template));
            var status = HttpStatusCode.OK;
            var sent = await told.App.Commands(async () => status = (await desk.Http.GetAsync(new Uri(address, UriKind.Relative))).StatusCode);
            if (status != HttpStatusCode.OK) wrong.Add($"{template} by {worker}: {status}\n{string.Join('\n', told.App.Log.Errors)}");
            foreach (var command in sent.Where(command => command.Reads > Most + 1))
                if (!MayReadMore.Any(may => template.StartsWith(may.Page, StringComparison.Ordinal) && may.Table == TableOf(command.Sql)))
                    wrong.Add($"{template} by {worker}: {command.Reads} of {TableOf(command.Sql)}\n    {command.Sql.ReplaceLineEndings(" ")}");
        }
        wrong.ShouldBeEmpty();
    }

    /// <summary>Every table that can become long is long.</summary>
    private static async Task Lengthen(ToldAgency told, DatabaseKind on)
    {
        var (worker, now) = (told.Ids["worker"], told.App.Clock.Now.UtcDateTime);
        await told.App.Db(db => db.Add(new Draft { WorkerId = worker, Id = Guid.CreateVersion7(), Begun = now, Saved = now, PageHash = "a", Title = "A form", Target = "/follow-ups/add", Fields = "{}" }));
        await told.App.Do<ReportStale>(await told.App.Read(db => db.Workers.SingleAsync(row => row.Id == worker)), act => act.Run(told.Ids["service"], new StaleForm { What = "The phone is dead" }));
        var counts = await told.App.Read(async db =>
        {
            var lists = new LongLists(db, on, told.Ids);
            await lists.Plant(Short.Keys);
            return await lists.Counts();
        });
        counts.Where(table => !Short.ContainsKey(table.Key) && table.Value < LongLists.Many).Select(table => $"{table.Key}: {table.Value}").ShouldBeEmpty();
    }

    /// <summary>The table whose rows are the answer's: not one that a column is looked up in.</summary>
    private static string TableOf(string sql)
    {
        var depth = 0;
        for (var at = 0; at < sql.Length; at++)
        {
            depth += sql[at] == '(' ? 1 : sql[at] == ')' ? -1 : 0;
            if (depth > 0 || !sql.AsSpan(at).StartsWith("FROM ", StringComparison.Ordinal)) continue;
            var from = sql[(at + 5)..];
            return from.StartsWith('(') ? TableOf(from[1..]) : Table().Match(from).Groups[1].Value;
        }
        return sql;
    }

    [GeneratedRegex("""^"?(\w+)""")]
    private static partial Regex Table();
}
