namespace Alongside.Tests.Architecture;

/// <summary>Rooms may lean on rooms, but never in a circle.</summary>
public static class Circles
{
    public static IReadOnlyList<string> Find(House house, params string[] exempt)
    {
        var doors = Doors(house, exempt);
        var found = new List<string>();
        var told = new HashSet<string>();
        foreach (var start in doors.Keys.Order())
        {
            if (told.Contains(start) || ShortestWayBack(start, doors) is not { } way) continue;
            told.UnionWith(way);
            found.Add(string.Join(" → ", way) + "; " + string.Join("; ", way.Zip(way.Skip(1), (from, to) => doors[from][to])));
        }

        return found;
    }

    private static Dictionary<string, Dictionary<string, string>> Doors(House house, string[] exempt)
    {
        var doors = new Dictionary<string, Dictionary<string, string>>();
        foreach (var type in house.Types)
        {
            var room = house.RoomOf(type)!;
            if (room.Length == 0 || exempt.Contains(room)) continue;
            foreach (var used in Uses.Of(type))
            {
                if (house.RoomOf(used) is not { Length: > 0 } other || other == room || exempt.Contains(other)) continue;
                if (!doors.TryGetValue(room, out var out_)) doors[room] = out_ = [];
                out_.TryAdd(other, $"{House.Outermost(type).Name} uses {House.Outermost(used).Name}");
            }
        }

        return doors;
    }

    private static List<string>? ShortestWayBack(string start, Dictionary<string, Dictionary<string, string>> doors)
    {
        var waiting = new Queue<List<string>>([[start]]);
        var seen = new HashSet<string>();
        while (waiting.TryDequeue(out var way))
        {
            foreach (var next in doors.GetValueOrDefault(way[^1])?.Keys.Order() ?? Enumerable.Empty<string>())
            {
                if (next == start) return [.. way, next];
                if (seen.Add(next)) waiting.Enqueue([.. way, next]);
            }
        }

        return null;
    }
}
