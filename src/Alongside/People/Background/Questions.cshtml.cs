using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People.Background;

/// <summary>What this agency asks of every person, and with which answers.</summary>
public sealed class QuestionsModel(AlongsideDb db, ChangeQuestion change) : RoomPage
{
    [BindProperty(SupportsGet = true, Name = "key")]
    public string? Key { get; set; }

    [BindProperty]
    public QuestionForm Form { get; set; } = new();

    public IReadOnlyList<AskedQuestion> Questions { get; private set; } = [];

    public override async Task Load() => Questions = await db.Questions();

    public async Task OnGet()
    {
        await Load();
        if (Key is null) return;
        var question = Questions.FirstOrDefault(one => one.Key == Key).OrMissing();
        var version = await db.PersonQuestions.Where(row => row.Key == Key).Select(row => (int?)row.Version).FirstOrDefaultAsync();
        Form = new QuestionForm { Key = Key, Wording = question.Wording, Answers = string.Join('\n', question.Answers.Select(answer => answer.Words)), TakesMany = question.TakesMany, IsAsked = question.IsAsked, Version = version };
    }

    public async Task<IActionResult> OnPost()
    {
        await change.Run(Form);
        return Done("Saved: it is asked like this from now on.", "/setup/questions");
    }
}
