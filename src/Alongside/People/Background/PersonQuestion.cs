using Alongside.Shared;

namespace Alongside.People.Background;

/// <summary>A question about a person as this agency asks it. Until the agency has changed it, it is asked as <see cref="UsualQuestions"/> has it.</summary>
public sealed class PersonQuestion
{
    public string Key { get; private set; } = "";
    public string Wording { get; private set; } = "";

    /// <summary>One answer a line: its code, a bar, its words.</summary>
    public string Answers { get; private set; } = "";
    public bool TakesMany { get; private set; }
    public bool IsAsked { get; private set; }
    public int Version { get; private set; } = 1;

    private PersonQuestion()
    {
    }

    public static PersonQuestion Of(AskedQuestion question) => new() { Key = question.Key, Wording = question.Wording, Answers = Lines(question.Answers), TakesMany = question.TakesMany, IsAsked = question.IsAsked };

    /// <summary>An answer that keeps its words keeps its code, so that what people have answered stays comparable.</summary>
    public void Change(string wording, IEnumerable<string> answers, bool takesMany, bool isAsked)
    {
        var known = Asked.Answers.ToDictionary(answer => answer.Words, answer => answer.Code, StringComparer.OrdinalIgnoreCase);
        (Wording, TakesMany, IsAsked) = (wording, takesMany, isAsked);
        Answers = Lines(answers.Select(words => new OfferedAnswer(known.GetValueOrDefault(words) ?? words.Fold().Replace(' ', '-'), words)));
        Version++;
    }

    public AskedQuestion Asked => new(Key, Wording, TakesMany, IsAsked, [.. Answers.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new OfferedAnswer(line[..line.IndexOf('|')], line[(line.IndexOf('|') + 1)..]))]);

    private static string Lines(IEnumerable<OfferedAnswer> answers) => string.Join('\n', answers.Select(answer => $"{answer.Code}|{answer.Words}"));
}

public sealed record OfferedAnswer(string Code, string Words);

public sealed record AskedQuestion(string Key, string Wording, bool TakesMany, bool IsAsked, IReadOnlyList<OfferedAnswer> Answers)
{
    /// <summary>With what can be said to any question. That it was not asked is no answer: then there is none.</summary>
    public IEnumerable<OfferedAnswer> Offered => [.. Answers, DoesNotKnow, Declined];

    public static OfferedAnswer DoesNotKnow { get; } = new("unknown", "Does not know");
    public static OfferedAnswer Declined { get; } = new("declined", "Prefers not to say");
}
