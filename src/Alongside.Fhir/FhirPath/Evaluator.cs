using System.Diagnostics;
using Alongside.Fhir.FhirPath.Functions;
using Alongside.Fhir.FhirPath.Operators;
using Alongside.Fhir.FhirPath.Syntax;

namespace Alongside.Fhir.FhirPath;

/// <summary>Walks a parsed expression once, within the limits of its context.</summary>
internal sealed class Evaluator(FhirPathContext context)
{
    public static readonly Items Empty = [];

    private readonly long _started = Stopwatch.GetTimestamp();
    private int _steps;
    private int _depth;

    public FhirPathContext Context { get; } = context;

    public Items Run(Node root)
    {
        Items focus = Context.Focus is { } item ? [item] : Empty;
        return Eval(root, focus, new Frame(focus));
    }

    public Items Eval(Node node, Items focus, Frame frame)
    {
        Step();
        if (++_depth > Context.Limits.Depth)
        {
            throw new FhirPathException("The expression goes too deep.", node.Position);
        }

        try
        {
            return node switch
            {
                EmptyNode => Empty,
                LiteralNode literal => [literal.Item],
                MemberNode member => Member(member, focus),
                StepNode step => Eval(step.Right, Eval(step.Left, focus, frame), frame),
                CallNode call => FunctionTable.Call(this, call, focus, frame),
                IndexNode index => At(Eval(index.Left, focus, frame), Eval(index.Index, frame.This, frame.Inside())),
                SignNode sign => Arithmetic.Sign(sign.Sign, Eval(sign.Operand, focus, frame)),
                BinaryNode binary => BinaryOperators.Apply(this, binary, focus, frame),
                TypeNode type => TypeOperators.Apply(this, type.Operator, Eval(type.Left, focus, frame), type.Type),
                SpecialNode special => Special(special, frame),
                VariableNode variable => frame.Find(variable.Name) ?? EnvironmentVariables.Find(Context, variable.Name)
                    ?? throw new FhirPathException($"The variable %{variable.Name} is not known.", variable.Position),
                _ => throw new UnreachableException(),
            };
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>Counts work done, and ends what takes too much.</summary>
    public void Step(int count = 1)
    {
        var before = _steps;
        _steps += count;
        if (_steps > Context.Limits.Steps || (before >> 12 != _steps >> 12 && Stopwatch.GetElapsedTime(_started) > Context.Limits.Time))
        {
            throw new FhirPathException("The expression takes too long to work out.");
        }
    }

    public string Bounded(string text) =>
        text.Length <= Context.Limits.TextLength ? text : throw new FhirPathException("The expression makes a text that is too long.");

    private Items Member(MemberNode member, Items focus)
    {
        if (member.Leading && focus.Count == 1 && char.IsUpper(member.Name[0]))
        {
            if (Model.FhirModel.IsA(focus[0].Type, member.Name))
            {
                return focus;
            }

            if (Context.Strict && Model.FhirModel.Knows(member.Name))
            {
                throw new FhirPathException($"This is a {focus[0].Type}, not a {member.Name}.", member.Position);
            }
        }

        var found = new List<FhirPathItem>();
        foreach (var item in focus)
        {
            Step();
            Navigation.Children(item, member.Name, Context.Strict, found);
        }

        return found;
    }

    private static Items At(Items items, Items index)
    {
        if (Singleton.Integer(index) is not { } at)
        {
            return Empty;
        }

        return at >= 0 && at < items.Count ? [items[at]] : Empty;
    }

    private static Items Special(SpecialNode special, Frame frame) => special.Name switch
    {
        "this" => frame.This,
        "index" => frame.Index is { } index ? [FhirPathItem.Of(index)] : Empty,
        _ => frame.Total ?? Empty,
    };
}
