using System.Text.RegularExpressions;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Alongside.Tests.Architecture;

/// <summary>The compiled program, read as rooms: a room is the first word of a namespace after the root.</summary>
public sealed partial class House(ModuleDefinition module, string root)
{
    public static House OfTheProduct { get; } = new(ModuleDefinition.ReadModule(typeof(Program).Assembly.Location), "Alongside");

    public string Root => root;

    /// <summary>Every type written in a .cs file under the root, with its nested and compiler-made types apart.</summary>
    public IEnumerable<TypeDefinition> Types => module.GetTypes().Where(type => RoomOf(type) is not null && !IsCompiledPage(type));

    /// <summary>The same, and the pages compiled from .cshtml.</summary>
    public IEnumerable<TypeDefinition> TypesAndPages => module.GetTypes().Where(type => RoomOf(type) is not null);

    public TypeDefinition? Find(TypeReference? reference)
    {
        var element = reference?.GetElementType();
        return element is null or GenericParameter || !IsHere(element) ? null : element.Resolve();
    }

    /// <summary>The room a type belongs to; null when it is not of this house, empty when it stands at the root.</summary>
    public string? RoomOf(TypeReference type)
    {
        var outer = Outermost(type);
        if (!IsHere(outer)) return null;
        if (outer.Namespace == root || (outer.Namespace.Length == 0 && root == "Alongside")) return "";
        return outer.Namespace.StartsWith(root + ".", StringComparison.Ordinal) ? outer.Namespace[(root.Length + 1)..].Split('.')[0] : null;
    }

    public static TypeReference Outermost(TypeReference type)
    {
        var outer = type.GetElementType();
        while (outer.DeclaringType is { } declaring) outer = declaring;
        return outer;
    }

    public static IEnumerable<MethodReference> Calls(MethodDefinition method) =>
        !method.HasBody ? [] : method.Body.Instructions
            .Where(instruction => instruction.OpCode.Code is Code.Call or Code.Callvirt or Code.Newobj or Code.Ldftn or Code.Ldvirtftn)
            .Select(instruction => (MethodReference)instruction.Operand);

    public static bool HasAttribute(ICustomAttributeProvider type, string name) =>
        type.CustomAttributes.Any(attribute => attribute.AttributeType.Name == name);

    public static bool DerivesFrom(TypeDefinition type, params string[] names)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.Resolve()?.BaseType)
            if (names.Contains(parent.GetElementType().Name)) return true;
        return false;
    }

    public static bool IsMadeByTheCompiler(MemberReference member) => member.Name.Contains('<');

    /// <summary>A method as a person would name it: lambdas and state machines count as the method they are written in.</summary>
    public static string Place(MethodDefinition method)
    {
        var outer = Outermost(method.DeclaringType);
        var written = WrittenName().Match($"{method.DeclaringType.FullName}.{method.Name}").Groups["name"].Value;
        return $"{outer.FullName}.{(written.Length > 0 ? written : method.Name)}";
    }

    private bool IsHere(TypeReference type) => type.Scope == module || type.Scope?.Name == module.Name || type is TypeDefinition { Module: var m } && m == module;

    private static bool IsCompiledPage(TypeDefinition type) => Outermost(type) is TypeDefinition outer && DerivesFrom(outer, "RazorPageBase");

    [GeneratedRegex("<(?<name>[A-Za-z]\\w*)>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WrittenName();
}
