using System.Text.RegularExpressions;
using Mono.Cecil;

namespace Alongside.Tests.Architecture;

/// <summary>What every room shares knows nothing of casework: neither its nouns nor the rooms that have them.</summary>
public static partial class Words
{
    private static readonly HashSet<string> Casework = new(StringComparer.OrdinalIgnoreCase)
    {
        "Case", "Client", "Person", "People", "Household", "Referral", "Note", "Plan", "Goal", "Intake", "Inquiry", "Assessment", "Eligibility",
        "Counseling", "Crisis", "Crises", "Advocacy", "Advocacies", "Consent", "Caseload", "Participant", "Incident",
    };

    // The small print of a card.
    private static readonly string[] Homonyms = ["CardTagHelper.Note"];

    public static IReadOnlyList<string> CaseworkIn(House house, string room)
    {
        var types = house.Types.Where(type => house.RoomOf(type) == room).ToList();
        var names = from type in types
                    from name in Names(type)
                    where !name.Name.Contains('<') && !Homonyms.Contains(name.Place)
                    let noun = Split().Matches(PlainWords().Replace(name.Name, "")).Select(word => word.Value).FirstOrDefault(IsCasework)
                    where noun is not null
                    select $"{name.Place} names the casework noun {noun}";
        var rooms = from type in types
                    from used in Uses.Of(type)
                    where house.RoomOf(used) is { Length: > 0 } other && other != room
                    select $"{House.Outermost(type).Name} uses {House.Outermost(used).Name} of {house.RoomOf(used)}";
        return [.. names.Concat(rooms).Distinct().Order()];
    }

    private static bool IsCasework(string word) =>
        Casework.Contains(word) || (word.EndsWith('s') && Casework.Contains(word[..^1]));

    private static IEnumerable<(string Name, string Place)> Names(TypeDefinition type)
    {
        yield return (type.Name, type.Name);
        foreach (var field in type.Fields) yield return (field.Name, $"{type.Name}.{field.Name}");
        foreach (var property in type.Properties) yield return (property.Name, $"{type.Name}.{property.Name}");
        foreach (var method in type.Methods)
        {
            if (!method.IsSpecialName) yield return (method.Name, $"{type.Name}.{method.Name}");
            foreach (var parameter in method.Parameters) yield return (parameter.Name, $"{type.Name}.{method.Name}({parameter.Name})");
        }
    }

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+(?![a-z])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Split();

    // Letter case and network clients are not casework; a worker's role is not a thing worked on.
    [GeneratedRegex("IntakeWorker|ClientWork|(Lower|Upper|Ignore|Kebab|Snake|Camel|Title|Pascal)Case|Case(Sensitive|Insensitive)|(Http|Smtp|Web)Client|^case$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlainWords();
}
