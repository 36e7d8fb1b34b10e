using System.Globalization;
using System.Net;
using Alongside.Shared;

namespace Alongside.Bench.Measuring;

/// <summary>A page as its readers ask for it, and its twin.</summary>
internal sealed record Scenario(string Name, IReadOnlyList<Asked> Asked)
{
    /// <summary>A question whose like is made anew each time, because each is answered once only.</summary>
    public bool IsMadeAnew { get; init; }
}

/// <summary>A question to the product and its twin's, given the bytes of the page.</summary>
internal sealed record Asked(Func<Question> App, Func<int, Question> Twin);

internal static class Scenarios
{
    /// <summary>A word that stands in about an eighth of the records.</summary>
    public const string CommonWord = "together";

    public static async Task<IReadOnlyList<Scenario>> Of(IReadOnlyList<Desk> desks, Guid longCase, DateOnly today)
    {
        var day = today.AddDays(7).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var longDesk = desks.First(desk => desk.Cases.Any(file => file.Id == longCase) || desk == desks[0]);
        var longNumber = longDesk.Cases.FirstOrDefault(file => file.Id == longCase)?.Number ?? "C-";
        return
        [
            Read("Caseload", desks.Select(desk => (desk, "/cases", $"/cases/{desk.Cases[0].Id}", $"/caseload?worker={desk.WorkerId}", desk.Cases[0].Number))),
            Read("Caseload, filtered and sorted", desks.Select(desk => (desk, "/cases?show=All&state=Open&sort=-contact", $"/cases/{desk.LastChanged.Id}", $"/caseload-sorted?worker={desk.WorkerId}", desk.LastChanged.Number))),
            Read("Caseload, next page", desks.Select(desk => (desk, $"/cases?show=All&state=any&after={Uri.EscapeDataString($"{desk.Halfway.Folded}~{desk.Halfway.Number}")}", "<h1>Caseload</h1>",
                $"/caseload-next?worker={desk.WorkerId}&folded={Uri.EscapeDataString(desk.Halfway.Folded)}&number={desk.Halfway.Number}", "<tr>"))),
            CasePages(desks, longCase),
            Read("Case with 5,000 notes", [(longDesk, $"/cases/{longCase}", longNumber, $"/case?worker={longDesk.WorkerId}&case={longCase}", "<tr>")]),
            Read("Today", desks.Select(desk => (desk, "/", $", {WebUtility.HtmlEncode(desk.Name.Split(' ')[0])}</h1>", $"/today?worker={desk.WorkerId}&day={day}", "<table>"))),
            Read("Search, rare word", desks.SelectMany(desk => desk.RareWords.Select(word => (desk, $"/search?q={word.Word}", word.Number, $"/search?worker={desk.WorkerId}&words={word.Word}", word.Number)))),
            Read("Search, common word", desks.Select(desk => (desk, $"/search?q={CommonWord}", "<ol class=\"timeline\">", $"/search-common?worker={desk.WorkerId}&words={CommonWord}", "<tr>"))),
            Read("Person, with a typing mistake", await Mistyped(desks)),
            await Notes(desks),
        ];
    }

    public static Scenario CasePages(IReadOnlyList<Desk> desks, Guid longCase) => Read("Case with timeline",
        desks.SelectMany(desk => desk.Cases.Take(20).Where(file => file.Id != longCase).Select(file => (desk, $"/cases/{file.Id}", file.Number, $"/case?worker={desk.WorkerId}&case={file.Id}", "<tr>"))));

    private static Scenario Read(string name, IEnumerable<(Desk Desk, string Path, string Marker, string Twin, string TwinMarker)> pages) => new(name,
    [
        .. Mixed(pages.ToList()).Select(page =>
        {
            var question = Question.Get(page.Path, page.Marker, page.Desk.Session.Cookie);
            return new Asked(() => question, bytes => Question.Get($"{page.Twin}&bytes={bytes}", page.TwinMarker));
        }),
    ]);

    /// <summary>Never the same worker twice in a row, where there are several.</summary>
    private static IEnumerable<T> Mixed<T>(List<T> pages) => pages.Index().OrderBy(page => Loading.Chance.Of(page.Index, 7)).Select(page => page.Item);

    /// <summary>Names of clients with two letters swapped, those of them that the product finds all the same.</summary>
    private static async Task<List<(Desk, string, string, string, string)>> Mistyped(IReadOnlyList<Desk> desks)
    {
        var (found, tried) = (new List<(Desk, string, string, string, string)>(), 0);
        foreach (var desk in desks)
            foreach (var file in desk.Cases.Where(file => file.Client.Words() is [{ Length: > 3 }, { Length: > 4 }, "demo"]).Take(4))
            {
                var words = file.Client.Words();
                var typed = $"{words[0]} {words[1][..2]}{words[1][3]}{words[1][2]}{words[1][4..]}";
                tried++;
                var path = $"/people?q={Uri.EscapeDataString(typed)}";
                if ((await desk.Session.Read(path)).Contains($"/people/{file.ClientId}", StringComparison.Ordinal))
                    found.Add((desk, path, $"/people/{file.ClientId}", $"/person?worker={desk.WorkerId}&typed={Uri.EscapeDataString(typed)}", "<tr>"));
            }
        return found.Count * 2 >= tried && found.Count > 0 ? found : throw new InvalidOperationException($"Of {tried} mistyped names the product found {found.Count}.");
    }

    /// <summary>Signing a note: the form is filled in anew for each, as its page would send it.</summary>
    public static async Task<Scenario> Notes(IReadOnlyList<Desk> desks)
    {
        var asked = new List<Asked>();
        foreach (var desk in desks)
        {
            var file = desk.Cases[^1];
            var hidden = Session.Hidden(await desk.Session.Read($"/notes/write?caseId={file.Id}"));
            asked.Add(new Asked(() => Sign(desk, file, hidden), _ => TwinNote(desk, file)));
        }
        return new Scenario("Save a note", asked) { IsMadeAnew = true };
    }

    private static Question Sign(Desk desk, DeskCase file, Dictionary<string, string> hidden)
    {
        var id = Guid.CreateVersion7();
        var fields = new (string, string)[]
        {
            ("__RequestVerificationToken", hidden["__RequestVerificationToken"]), ("_act", $"{Guid.CreateVersion7()}"), ("Form.Id", $"{id}"), ("Form.CaseId", $"{file.Id}"), ("Form.Version", "0"),
            ("Form.Template", "Narrative"), ("Form.Kind", "Phone"), ("Form.Reached", "True"), ("Form.Date", DateTime.UtcNow.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("Form.Time", "10:15"),
            ("Form.Minutes", "20"), ("Form.PersonIds", $"{file.ClientId}"), ("Form.Label", "General"),
            ("Form.Text[narrative]", string.Concat(Enumerable.Repeat("She has spoken with the landlord and comes again on Friday. ", 6))),
        };
        return Question.Post("/notes/write?handler=Sign", string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Item1)}={Uri.EscapeDataString(field.Item2)}")), $"/notes/{id}", desk.Session.Cookie);
    }

    private static Question TwinNote(Desk desk, DeskCase file)
    {
        var id = Guid.CreateVersion7();
        return Question.Post($"/note?case={file.Id}&worker={desk.WorkerId}&id={id}", "", $"/notes/{id}", cookie: null);
    }
}
