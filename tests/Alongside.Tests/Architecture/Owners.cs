using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Alongside.Tests.Architecture;

/// <summary>An entity is made and changed in its own room only; other rooms read it, or call that room's acts.</summary>
public sealed class Owners
{
    private static readonly string[] Keepers =
        ["Add", "AddAsync", "AddRange", "AddRangeAsync", "Update", "UpdateRange", "Remove", "RemoveRange", "Attach", "AttachRange"];

    private static readonly string[] BulkChanges = ["ExecuteUpdate", "ExecuteUpdateAsync", "ExecuteDelete", "ExecuteDeleteAsync"];

    private readonly House _house;
    private readonly Dictionary<string, HashSet<string>> _owners = [];
    private readonly Dictionary<MethodDefinition, bool> _changes = [];

    public Owners(House house, IEnumerable<string> entities)
    {
        _house = house;
        var mapped = entities.ToHashSet();
        foreach (var entity in house.Types.Where(type => mapped.Contains(type.FullName)))
            for (var type = entity; type is not null; type = house.Find(type.BaseType))
                (_owners.TryGetValue(type.FullName, out var rooms) ? rooms : _owners[type.FullName] = [house.RoomOf(type)!])
                    .Add(house.RoomOf(entity)!);
    }

    public int Count => _owners.Count;

    /// <summary>Lets another room keep an entity as well; "*" lets all.</summary>
    public Owners With(string entity, string room)
    {
        _owners.Single(owned => owned.Key.EndsWith("." + entity, StringComparison.Ordinal)).Value.Add(room);
        return this;
    }

    public IReadOnlyList<string> Trespasses(params string[] exempt) =>
    [
        .. from type in _house.TypesAndPages
           let room = _house.RoomOf(type)!
           where !exempt.Contains(room)
           from method in type.Methods
           from call in House.Calls(method)
           let entity = Changed(call)
           where entity is not null && !_owners[entity.FullName].Overlaps([room, "*"])
           let trespass = $"{House.Place(method)} changes {entity.Name} of {_house.RoomOf(entity)} by {call.Name}"
           group trespass by trespass into told
           orderby told.Key
           select told.Key,
    ];

    private TypeDefinition? Changed(MethodReference call)
    {
        if (Owned(call.DeclaringType) is { } entity) return Method(call) is { } method && Changes(method) ? entity : null;
        if (BulkChanges.Contains(call.Name) && call is GenericInstanceMethod bulk) return bulk.GenericArguments.Select(Owned).FirstOrDefault(e => e is not null);
        if (!Keepers.Contains(call.Name)) return null;
        return call.DeclaringType is GenericInstanceType { ElementType.Name: "DbSet`1" } set ? Owned(set.GenericArguments[0])
            : call is GenericInstanceMethod keep && call.DeclaringType.Name == "DbContext" ? Owned(keep.GenericArguments[0])
            : null;
    }

    private bool Changes(MethodDefinition method)
    {
        if (_changes.TryGetValue(method, out var known)) return known;
        _changes[method] = false;
        return _changes[method] = method.IsConstructor || method.IsSetter
            || method.ReturnType.Name is "Void" or "Task" or "ValueTask"
            || (method.IsStatic && Owned(method.ReturnType) is not null)
            || (method.HasBody && method.Body.Instructions.Any(WritesOwnField))
            || House.Calls(method).Any(call => Owned(call.DeclaringType) is not null && Method(call) is { } called && Changes(called));
    }

    private bool WritesOwnField(Instruction instruction) =>
        instruction.OpCode.Code == Code.Stfld && Owned(((FieldReference)instruction.Operand).DeclaringType) is not null;

    private TypeDefinition? Owned(TypeReference type) =>
        _house.Find(type) is { } found && _owners.ContainsKey(found.FullName) ? found : null;

    private static MethodDefinition? Method(MethodReference call) => call.Resolve();
}
