using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People.Background;

/// <summary>A question of the agency, new or changed. What was answered stays as it was answered.</summary>
[Act("setup.question-changed")]
public sealed class ChangeQuestion(AlongsideDb db, Acting acting)
{
    private static readonly Guid Subject = Guid.Parse("00000000-0000-7000-8000-000000009e57");
    private static readonly QuestionFormRules Rules = new();

    public async Task Run(QuestionForm form)
    {
        Rules.Check(form);
        var questions = await db.Questions();
        var key = form.Key ?? NewKey(form, questions);
        var present = questions.FirstOrDefault(one => one.Key == key);
        if (form.Key is not null) present.OrMissing();
        if (present is null && questions.Count >= QuestionRules.Most) throw FieldFault.On<QuestionForm>(fields => fields.Wording, "There are 20 questions: change one that is not asked any more.");
        var question = await db.PersonQuestions.FirstOrDefaultAsync(row => row.Key == key);
        if (question is null) db.PersonQuestions.Add(question = PersonQuestion.Of(present ?? new AskedQuestion(key, form.Wording.Clean(), form.TakesMany, form.IsAsked, [])));
        else Refusal.IfStale(form.Version, question.Version);
        question.Change(form.Wording.Clean(), form.Lines(), form.TakesMany, form.IsAsked);
        await acting.Save(this, new Deed(Subject, $"question \"{question.Wording}\""));
    }

    private static string NewKey(QuestionForm form, IReadOnlyList<AskedQuestion> questions)
    {
        var key = form.Wording.Clean().Fold().Replace(' ', '-');
        if (key.Length > 50) key = key[..50];
        if (key.Length == 0 || questions.Any(one => one.Key == key)) throw FieldFault.On<QuestionForm>(fields => fields.Wording, "There is such a question already: change that one.");
        return key;
    }
}
