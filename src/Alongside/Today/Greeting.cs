namespace Alongside.Today;

public static class Greeting
{
    /// <summary>"Good morning, Maya".</summary>
    public static string Say(string name, TimeOnly now) => $"Good {PartOfDay(now)}, {FirstName(name)}";

    private static string PartOfDay(TimeOnly now) => now.Hour switch
    {
        < 5 => "evening",
        < 12 => "morning",
        < 18 => "afternoon",
        _ => "evening",
    };

    private static string FirstName(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : name;
}
