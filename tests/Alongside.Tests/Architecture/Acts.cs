using Mono.Cecil;

namespace Alongside.Tests.Architecture;

/// <summary>One act, one class, one public method; pages read, acts write.</summary>
public static class Acts
{
    public static IEnumerable<TypeDefinition> All(House house) => house.Types.Where(type => House.HasAttribute(type, "ActAttribute"));

    public static IReadOnlyList<string> WithMoreOrLessThanOneMethod(House house) =>
    [
        .. from act in All(house)
           let methods = act.Methods.Where(IsWritten).Select(method => method.Name).ToList()
           where methods.Count != 1
           select $"{act.FullName} has {methods.Count} public methods: {string.Join(", ", methods)}",
    ];

    public static IReadOnlyList<string> PagesThatSave(House house) =>
    [
        .. (from type in house.TypesAndPages
            where IsPage(House.Outermost(type).Resolve())
            from method in type.Methods
            where House.Calls(method).Any(call => call.Name is "SaveChanges" or "SaveChangesAsync")
            select House.Place(method) + " saves").Distinct(),
    ];

    private static bool IsWritten(MethodDefinition method) =>
        method is { IsPublic: true, IsConstructor: false, IsSpecialName: false, IsVirtual: false }
        && !House.HasAttribute(method, "CompilerGeneratedAttribute") && !House.IsMadeByTheCompiler(method);

    private static bool IsPage(TypeDefinition type) =>
        House.DerivesFrom(type, "PageModel", "ControllerBase", "ViewComponent", "RazorPageBase", "TagHelper");
}
