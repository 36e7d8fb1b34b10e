namespace Alongside.Fhir.FhirPath.Syntax;

internal abstract record Node(int Position);

internal sealed record EmptyNode(int Position) : Node(Position);

internal sealed record LiteralNode(FhirPathItem Item, int Position) : Node(Position);

/// <summary>A member by name; <paramref name="Leading"/> when nothing stands before it, so that it may also be the type of the focus.</summary>
internal sealed record MemberNode(string Name, bool Leading, int Position) : Node(Position);

internal sealed record CallNode(string Name, IReadOnlyList<Node> Arguments, int Position) : Node(Position);

internal sealed record StepNode(Node Left, Node Right, int Position) : Node(Position);

internal sealed record IndexNode(Node Left, Node Index, int Position) : Node(Position);

internal sealed record SignNode(string Sign, Node Operand, int Position) : Node(Position);

internal sealed record BinaryNode(string Operator, Node Left, Node Right, int Position) : Node(Position);

internal sealed record TypeNode(string Operator, Node Left, string Type, int Position) : Node(Position);

internal sealed record SpecialNode(string Name, int Position) : Node(Position);

internal sealed record VariableNode(string Name, int Position) : Node(Position);
