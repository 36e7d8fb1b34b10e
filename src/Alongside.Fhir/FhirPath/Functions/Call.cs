using Alongside.Fhir.FhirPath.Syntax;

namespace Alongside.Fhir.FhirPath.Functions;

/// <summary>One call of a function: what it is called on, and its arguments still unread.</summary>
internal readonly record struct Call(Evaluator Evaluator, Items Input, IReadOnlyList<Node> Arguments, Frame Frame)
{
    public FhirPathContext Context => Evaluator.Context;

    public bool Has(int argument) => argument < Arguments.Count;

    /// <summary>An argument that is a value: worked out where the call stands.</summary>
    public Items Argument(int index) => Evaluator.Eval(Arguments[index], Frame.This, Frame.Inside());

    public string? Text(int index) => Singleton.Text(Argument(index));

    public int? Integer(int index) => Singleton.Integer(Argument(index));

    /// <summary>An argument that is worked out for each item, with $this and $index.</summary>
    public Items Each(int argument, FhirPathItem item, int index, Items? total = null)
    {
        Items self = [item];
        return Evaluator.Eval(Arguments[argument], self, Frame.Inside(self, index, total));
    }

    public bool? Test(int argument, FhirPathItem item, int index) => Singleton.Boolean(Each(argument, item, index));

    public string TypeName(int argument) => Arguments[argument] switch
    {
        MemberNode member => member.Name,
        StepNode { Left: MemberNode space, Right: MemberNode name } => $"{space.Name}.{name.Name}",
        LiteralNode { Item.Value: string text } => text,
        var other => throw new FhirPathException("The name of a type was expected.", other.Position),
    };
}
