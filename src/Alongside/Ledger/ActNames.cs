using System.Reflection;

namespace Alongside.Ledger;

/// <summary>Every name that an act or a view bears on the ledger.</summary>
public static class ActNames
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. typeof(ActNames).Assembly.GetTypes().Select(type => type.GetCustomAttribute<ActAttribute>()?.Name).OfType<string>(),
        "case.viewed",
        "person.viewed",
        "inquiry.viewed",
    ];
}
