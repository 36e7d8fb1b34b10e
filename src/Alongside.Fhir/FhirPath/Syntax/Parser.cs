using Alongside.Fhir.FhirPath.Values;

namespace Alongside.Fhir.FhirPath.Syntax;

/// <summary>Reads an expression by operator precedence, lowest first.</summary>
internal sealed class Parser(List<Token> tokens)
{
    private const int TypePrecedence = 8;
    private const int SignPrecedence = 11;
    private const int MostNesting = 200;

    private static readonly Dictionary<string, int> Precedences = new(StringComparer.Ordinal)
    {
        ["implies"] = 1,
        ["or"] = 2,
        ["xor"] = 2,
        ["and"] = 3,
        ["in"] = 4,
        ["contains"] = 4,
        ["="] = 5,
        ["~"] = 5,
        ["!="] = 5,
        ["!~"] = 5,
        ["<"] = 6,
        [">"] = 6,
        ["<="] = 6,
        [">="] = 6,
        ["|"] = 7,
        ["is"] = TypePrecedence,
        ["as"] = TypePrecedence,
        ["+"] = 9,
        ["-"] = 9,
        ["&"] = 9,
        ["*"] = 10,
        ["/"] = 10,
        ["div"] = 10,
        ["mod"] = 10,
    };

    private int _at;
    private int _depth;

    private Token Current => tokens[_at];

    public static Node Parse(string source, bool strict)
    {
        var parser = new Parser(new Lexer(source, strict).Read());
        var node = parser.Expression(0);
        return parser.Current.Kind is TokenKind.End
            ? node
            : throw new FhirPathException($"“{parser.Current.Text}” was not expected here.", parser.Current.Position);
    }

    private Node Expression(int least)
    {
        if (++_depth > MostNesting)
        {
            throw new FhirPathException("The expression is nested too deeply.", Current.Position);
        }

        var left = Current.Is("-") || Current.Is("+") ? Sign() : Steps();
        while (Operator() is { } op && Precedences[op] > least)
        {
            var position = tokens[_at++].Position;
            left = Precedences[op] == TypePrecedence
                ? new TypeNode(op, left, TypeName(), position)
                : new BinaryNode(op, left, Expression(Precedences[op]), position);
        }

        _depth--;
        return left;
    }

    private string? Operator() =>
        Current.Kind is TokenKind.Symbol or TokenKind.Identifier && Precedences.ContainsKey(Current.Text) ? Current.Text : null;

    private SignNode Sign()
    {
        var sign = tokens[_at++];
        return new SignNode(sign.Text, Expression(SignPrecedence - 1), sign.Position);
    }

    private Node Steps()
    {
        var left = Term();
        while (true)
        {
            var token = Current;
            if (token.Is("."))
            {
                _at++;
                left = new StepNode(left, Invocation(leading: false), token.Position);
            }
            else if (token.Is("["))
            {
                _at++;
                left = new IndexNode(left, Inner(), token.Position);
                Take("]");
            }
            else
            {
                return left;
            }
        }
    }

    private Node Term()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Symbol when token.Text == "(":
                _at++;
                var inner = Inner();
                Take(")");
                return inner;
            case TokenKind.Symbol when token.Text == "{":
                _at++;
                Take("}");
                return new EmptyNode(token.Position);
            case TokenKind.Variable:
                _at++;
                return new VariableNode(token.Text, token.Position);
            case TokenKind.Text or TokenKind.Number or TokenKind.Date or TokenKind.DateTime or TokenKind.Time:
                return Literal();
            case TokenKind.Identifier when token.Text is "true" or "false":
                _at++;
                return new LiteralNode(FhirPathItem.Of(token.Text == "true"), token.Position);
            default:
                return Invocation(leading: true);
        }
    }

    private Node Inner() => Expression(0);

    private LiteralNode Literal()
    {
        var token = tokens[_at++];
        var item = token.Kind switch
        {
            TokenKind.Text => FhirPathItem.Of(token.Text),
            TokenKind.Time => FhirPathItem.Of(FhirTime.TryParse(token.Text) ?? throw Unreadable(token, "time")),
            TokenKind.Date or TokenKind.DateTime => FhirPathItem.Of(FhirDateTime.TryParse(token.Text) ?? throw Unreadable(token, "date")),
            _ => Numeric(token),
        };
        return new LiteralNode(item, token.Position);
    }

    private FhirPathItem Numeric(Token token)
    {
        if (!Numbers.TryRead(token.Text.TrimEnd('L'), out var number))
        {
            throw Unreadable(token, "number");
        }

        if (Current.Kind is TokenKind.Text)
        {
            return FhirPathItem.Of(new FhirQuantity(Numbers.ToDecimal(number), tokens[_at++].Text));
        }

        return Current.Kind is TokenKind.Identifier && CalendarUnits.IsKeyword(Current.Text)
            ? FhirPathItem.Of(new FhirQuantity(Numbers.ToDecimal(number), tokens[_at++].Text, Calendar: true))
            : FhirPathItem.System(number);
    }

    private Node Invocation(bool leading)
    {
        var token = tokens[_at];
        if (token.Kind is TokenKind.Special)
        {
            _at++;
            return token.Text is "this" or "index" or "total"
                ? new SpecialNode(token.Text, token.Position)
                : throw new FhirPathException($"“${token.Text}” is not known; there are $this, $index and $total.", token.Position);
        }

        var name = NamePart(leading);
        return Current.Is("(") ? new CallNode(name, Arguments(), token.Position) : new MemberNode(name, leading, token.Position);
    }

    private string NamePart(bool leading)
    {
        var token = Current;
        var known = token.Kind is TokenKind.Delimited
            || (token.Kind is TokenKind.Identifier && !(leading && token.Text is "and" or "or" or "xor" or "implies" or "div" or "mod"));
        if (!known)
        {
            var found = token.Kind is TokenKind.End ? "the expression ends" : $"there is “{token.Text}”";
            throw new FhirPathException($"A name or value was expected, but {found}.", token.Position);
        }

        _at++;
        return token.Text;
    }

    private List<Node> Arguments()
    {
        Take("(");
        var arguments = new List<Node>();
        if (!Current.Is(")"))
        {
            arguments.Add(Inner());
            while (Current.Is(","))
            {
                _at++;
                arguments.Add(Inner());
            }
        }

        Take(")");
        return arguments;
    }

    private string TypeName()
    {
        var name = NamePart(leading: true);
        if (Current.Is("."))
        {
            _at++;
            name += "." + NamePart(leading: false);
        }

        return name;
    }

    private void Take(string symbol)
    {
        if (!Current.Is(symbol))
        {
            throw new FhirPathException($"“{symbol}” was expected here.", Current.Position);
        }

        _at++;
    }

    private static FhirPathException Unreadable(Token token, string what) => new($"“{token.Text}” is not a {what}.", token.Position);
}
