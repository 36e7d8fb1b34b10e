namespace Alongside.Tests.Architecture;

/// <summary>The time is asked of TimeProvider, so that a test may set it and "today" is the agency's day.</summary>
public static class Clocks
{
    public static IReadOnlyList<string> ReadDirectly(House house) =>
    [
        .. (from type in house.TypesAndPages
            from method in type.Methods
            from call in House.Calls(method)
            where call.DeclaringType.Name is "DateTime" or "DateTimeOffset" && call.Name is "get_Now" or "get_UtcNow" or "get_Today"
            select $"{House.Place(method)} reads {call.DeclaringType.Name}.{call.Name[4..]}").Distinct(),
    ];
}
