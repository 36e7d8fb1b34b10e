using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.People.Background;

internal sealed class PersonQuestionTable : IEntityTypeConfiguration<PersonQuestion>
{
    public void Configure(EntityTypeBuilder<PersonQuestion> question)
    {
        question.HasKey(row => row.Key);
        question.Property(row => row.Key).HasMaxLength(60);
        question.Property(row => row.Answers).IsLongText();
        question.Property(row => row.Version).IsConcurrencyToken();
        question.Ignore(row => row.Asked);
    }
}

internal sealed class PersonAnswerTable : IEntityTypeConfiguration<PersonAnswer>
{
    public void Configure(EntityTypeBuilder<PersonAnswer> answer)
    {
        answer.HasKey(row => new { row.PersonId, row.Question, row.Code });
        answer.Property(row => row.Question).HasMaxLength(60);
        answer.Property(row => row.Code).HasMaxLength(120);
        answer.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PersonLanguageTable : IEntityTypeConfiguration<PersonLanguage>
{
    public void Configure(EntityTypeBuilder<PersonLanguage> language)
    {
        language.HasKey(row => new { row.PersonId, row.Language });
        language.Property(row => row.Language).HasMaxLength(60);
        language.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

public static class BackgroundSets
{
    extension(AlongsideDb db)
    {
        public DbSet<PersonQuestion> PersonQuestions => db.Set<PersonQuestion>();
        public DbSet<PersonAnswer> PersonAnswers => db.Set<PersonAnswer>();
        public DbSet<PersonLanguage> PersonLanguages => db.Set<PersonLanguage>();
    }

    public static IQueryable<PersonAnswer> VisibleTo(this IQueryable<PersonAnswer> answers, Me me)
    {
        var people = me.Rows<Person>().VisibleTo(me);
        return answers.Where(row => people.Any(person => person.Id == row.PersonId));
    }

    public static IQueryable<PersonLanguage> VisibleTo(this IQueryable<PersonLanguage> languages, Me me)
    {
        var people = me.Rows<Person>().VisibleTo(me);
        return languages.Where(row => people.Any(person => person.Id == row.PersonId));
    }

    /// <summary>The questions that are asked, each with the answers that the person has given even if they are not offered any more.</summary>
    internal static async Task<IReadOnlyList<AskedQuestion>> QuestionsTo(this AlongsideDb db, Guid personId)
    {
        var given = (await db.PersonAnswers.AsNoTracking().Where(row => row.PersonId == personId).ToListAsync()).ToLookup(row => row.Question);
        return
        [
            .. from question in await db.Questions()
               where question.IsAsked
               let others = given[question.Key].Where(row => question.Offered.All(offered => offered.Code != row.Code)).Select(row => new OfferedAnswer(row.Code, row.Words))
               select question with { Answers = [.. question.Answers, .. others] },
        ];
    }

    /// <summary>Every question, as the agency has it or else as it usually is.</summary>
    public static async Task<IReadOnlyList<AskedQuestion>> Questions(this AlongsideDb db)
    {
        var own = (await db.PersonQuestions.AsNoTracking().OrderBy(row => row.Key).Take(QuestionRules.Most).ToListAsync()).ToDictionary(row => row.Key, row => row.Asked);
        return [.. UsualQuestions.All.Select(usual => own.GetValueOrDefault(usual.Key) ?? usual), .. own.Values.Where(one => UsualQuestions.All.All(usual => usual.Key != one.Key))];
    }
}
