using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People.Background;

/// <summary>Who somebody says they are, their languages, and what to know to meet them well.</summary>
public sealed class EditModel(AlongsideDb db, Me me, Acting acting, DescribePerson describe) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public BackgroundForm Form { get; set; } = new();

    public Person Person { get; private set; } = null!;
    public bool MayChange { get; private set; }
    public IReadOnlyList<AskedQuestion> Questions { get; private set; } = [];
    public IEnumerable<SelectListItem> Proficiencies => Enum.GetValues<Proficiency>().Select(one => new SelectListItem(one.InWords(), one.ToString()));

    /// <summary>One answer chosen by mistake can be taken back; several are unticked.</summary>
    public IEnumerable<SelectListItem> Choices(AskedQuestion question) =>
        question.Offered.Select(answer => new SelectListItem(answer.Words, answer.Code)).Concat(question.TakesMany ? [] : [new SelectListItem("Not asked", "")]);

    public override async Task Load()
    {
        Person = await db.People.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(row => row.Id == Id).OrMissing();
        MayChange = await db.People.ChangeableBy(me).AnyAsync(row => row.Id == Id);
        Questions = await db.QuestionsTo(Id);
        foreach (var question in Questions) Form.Answers.TryAdd(question.Key, []);
        for (var row = 1; row <= BackgroundForm.Rows; row++) Form.Languages.TryAdd($"{row}", new LanguageForm());
        await acting.Viewed("person", new Deed(Id, Person.DisplayName) { People = [Id] });
    }

    public async Task OnGet()
    {
        await Load();
        var answers = await db.PersonAnswers.VisibleTo(me).AsNoTracking().Where(row => row.PersonId == Id).ToListAsync();
        var languages = await db.PersonLanguages.VisibleTo(me).AsNoTracking().Where(row => row.PersonId == Id).OrderBy(row => row.Language).Take(BackgroundForm.Rows).ToListAsync();
        foreach (var question in Questions) Form.Answers[question.Key] = [.. answers.Where(row => row.Question == question.Key).Select(row => row.Code)];
        foreach (var (place, row) in languages.Index()) Form.Languages[$"{place + 1}"] = new LanguageForm { Language = row.Language, Speaks = row.Speaks, Reads = row.Reads };
        (Form.CultureNote, Form.CommunicationNote, Form.Version) = (Person.CultureNote, Person.CommunicationNote, Person.Version);
    }

    public async Task<IActionResult> OnPost()
    {
        await describe.Run(Id, Form);
        return Done("Saved.", $"/people/{Id}");
    }
}
