namespace Alongside.People.Background;

/// <summary>What a person has answered to a question, in the words it was offered in.</summary>
public sealed class PersonAnswer
{
    public required Guid PersonId { get; init; }
    public required string Question { get; init; }
    public required string Code { get; init; }
    public required string Words { get; init; }
    public required DateOnly Answered { get; init; }
}

public enum Proficiency
{
    NotSaid,
    None,
    Some,
    Good,
    Native,
}

/// <summary>A language of a person beside the one to speak in.</summary>
public sealed class PersonLanguage
{
    public required Guid PersonId { get; init; }
    public required string Language { get; init; }
    public Proficiency Speaks { get; set; }
    public Proficiency Reads { get; set; }
}

public static class ProficiencyWords
{
    public static string InWords(this Proficiency proficiency) => proficiency switch
    {
        Proficiency.None => "not at all",
        Proficiency.Some => "some",
        Proficiency.Good => "well",
        Proficiency.Native => "as a first language",
        _ => "not said",
    };
}
