using Alongside.Ledger;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People.Background;

/// <summary>Who somebody says they are, their languages, and what to know to meet them well.</summary>
[Act("person.described")]
public sealed class DescribePerson(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid personId, BackgroundForm form)
    {
        foreach (var codes in form.Answers.Values) codes.RemoveAll(string.IsNullOrEmpty);
        var person = await db.PersonToChange(acting.Me, personId);
        var questions = await db.QuestionsTo(personId);
        new BackgroundFormRules(questions).Check(form);
        if (form.Version is { } begun) db.Entry(person).Property(row => row.Version).OriginalValue = begun;
        person.Describe(form.CultureNote.LinesOrNull(), form.CommunicationNote.LinesOrNull());
        await TakeAnswers(personId, form, questions);
        await TakeLanguages(personId, form);
        await acting.Save(this, new Deed(personId, person.DisplayName) { People = [personId] });
    }

    /// <summary>Answers to questions that are not asked any more stay.</summary>
    private async Task TakeAnswers(Guid personId, BackgroundForm form, IReadOnlyList<AskedQuestion> asked)
    {
        var present = await db.PersonAnswers.Where(row => row.PersonId == personId).ToListAsync();
        foreach (var question in asked)
        {
            var chosen = form.Answers.GetValueOrDefault(question.Key) ?? [];
            db.PersonAnswers.RemoveRange(present.Where(row => row.Question == question.Key && !chosen.Contains(row.Code)));
            var before = present.Where(row => row.Question == question.Key).Select(row => row.Code).ToHashSet(StringComparer.Ordinal);
            db.PersonAnswers.AddRange(question.Offered.Where(answer => chosen.Contains(answer.Code) && !before.Contains(answer.Code))
                .Select(answer => new PersonAnswer { PersonId = personId, Question = question.Key, Code = answer.Code, Words = answer.Words, Answered = acting.Today }));
        }
    }

    private async Task TakeLanguages(Guid personId, BackgroundForm form)
    {
        var present = await db.PersonLanguages.Where(row => row.PersonId == personId).ToListAsync();
        var named = form.Named().ToList();
        db.PersonLanguages.RemoveRange(present.Where(row => named.All(one => one.Language.Clean() != row.Language)));
        foreach (var one in named)
        {
            var row = present.FirstOrDefault(row => row.Language == one.Language.Clean());
            if (row is null) db.PersonLanguages.Add(row = new PersonLanguage { PersonId = personId, Language = one.Language.Clean() });
            (row.Speaks, row.Reads) = (one.Speaks, one.Reads);
        }
    }
}
