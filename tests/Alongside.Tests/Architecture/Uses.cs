using Mono.Cecil;

namespace Alongside.Tests.Architecture;

/// <summary>Every type that a type mentions: in what it is, holds, takes, gives back, carries as an attribute or does.</summary>
public static class Uses
{
    public static IEnumerable<TypeReference> Of(TypeDefinition type) => Mentioned(type).SelectMany(Parts).Distinct();

    private static IEnumerable<TypeReference?> Mentioned(TypeDefinition type)
    {
        yield return type.BaseType;
        foreach (var contract in type.Interfaces) yield return contract.InterfaceType;
        foreach (var attribute in Attributes(type)) yield return attribute;
        foreach (var field in type.Fields) yield return field.FieldType;
        foreach (var property in type.Properties)
        {
            yield return property.PropertyType;
            foreach (var attribute in Attributes(property)) yield return attribute;
        }

        foreach (var used in type.Methods.SelectMany(InMethod)) yield return used;
    }

    private static IEnumerable<TypeReference?> InMethod(MethodDefinition method)
    {
        yield return method.ReturnType;
        foreach (var attribute in Attributes(method)) yield return attribute;
        foreach (var parameter in method.Parameters) yield return parameter.ParameterType;
        if (!method.HasBody) yield break;
        foreach (var variable in method.Body.Variables) yield return variable.VariableType;
        foreach (var instruction in method.Body.Instructions)
        {
            switch (instruction.Operand)
            {
                case TypeReference type: yield return type; break;
                case FieldReference field: yield return field.DeclaringType; break;
                case MethodReference called:
                    yield return called.DeclaringType;
                    if (called is GenericInstanceMethod generic)
                        foreach (var argument in generic.GenericArguments) yield return argument;
                    break;
            }
        }
    }

    private static IEnumerable<TypeReference> Attributes(ICustomAttributeProvider provider) =>
        provider.CustomAttributes.SelectMany(attribute => attribute.ConstructorArguments
            .Select(argument => argument.Value).OfType<TypeReference>().Append(attribute.AttributeType));

    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        TypeSpecification specification => Parts(specification.ElementType),
        _ => [type],
    };
}
