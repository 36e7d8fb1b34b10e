namespace Alongside.Eligibility.Formulas;

/// <summary>Reads a formula by the strength of its signs.</summary>
internal sealed class Parser(List<Token> tokens)
{
    private const int DeepestNesting = 200;
    private int _at;
    private int _depth;

    private Token Now => tokens[_at];

    public Formula Read()
    {
        var formula = Expression(0);
        return Now.Kind == TokenKind.End ? formula : throw Unexpected("the end or a sign");
    }

    private Formula Expression(int around)
    {
        if (++_depth > DeepestNesting) throw new FormulaException("is nested too deeply", Now.At);
        var left = Prefix();
        while (true)
        {
            if (Now.Kind is TokenKind.Sign or TokenKind.Name && Operators.Find(Now.Text) is { } sign && sign.Binds() >= around)
            {
                _at++;
                left = new Pair(sign, left, Expression(sign.Binds() + 1));
            }
            else if (IsName("in") && Operators.In >= around)
            {
                _at++;
                left = new Among(left, Choices());
            }
            else
            {
                _depth--;
                return left;
            }
        }
    }

    private Formula Prefix()
    {
        var token = Now;
        _at++;
        switch (token.Kind)
        {
            case TokenKind.Number: return new Literal(token.Number);
            case TokenKind.Text: return new Quoted(token.Text);
            case TokenKind.Sign when token.Text == "-": return new Minus(Expression(Operators.Minus));
            case TokenKind.Sign when token.Text == "(":
                var inner = Expression(0);
                Expect(")");
                return inner;
            case TokenKind.Name: return Name(token);
            default:
                _at--;
                throw Unexpected("a value");
        }
    }

    private Formula Name(Token token)
    {
        switch (token.Text)
        {
            case "not": return new Not(Expression(Operators.Not));
            case "yes" or "no": return new Certain(token.Text == "yes");
            case "any" or "all" or "count" or "sum" when Now.Text == "(": return Over(Enum.Parse<Quantifier>(token.Text, ignoreCase: true));
            case "and" or "or" or "in" or "where": throw new FormulaException($"\"{token.Text}\" stands where a value belongs", token.At);
        }
        if (IsSign("(")) return new Call(token.Text, List("(", ")"));
        return IsSign("[") ? new LookUp(token.Text, List("[", "]"), Since()) : new Named(token.Text);
    }

    private int? Since()
    {
        if (!IsName("since")) return null;
        _at++;
        Expect("(");
        var month = Now.Kind == TokenKind.Number && Now.Number is >= 1 and <= 12 ? (int)Now.Number : throw Unexpected("a month from 1 to 12");
        _at++;
        Expect(")");
        return month;
    }

    private Over Over(Quantifier quantifier)
    {
        Expect("(");
        var onlyOthers = IsName("others") || (IsName("persons") ? false : throw Unexpected("\"persons\" or \"others\""));
        _at++;
        Formula? where = null, value = null;
        if (IsName("where"))
        {
            _at++;
            where = Expression(0);
        }
        if (quantifier == Quantifier.Sum)
        {
            Expect(",");
            value = Expression(0);
        }
        if (where is null && quantifier is Quantifier.Any or Quantifier.All) throw Unexpected("\"where\"");
        Expect(")");
        return new(quantifier, onlyOthers, where, value);
    }

    private Items<Formula> List(string open, string close)
    {
        Expect(open);
        var list = new List<Formula>();
        if (!IsSign(close)) list.Add(Expression(0));
        while (IsSign(","))
        {
            _at++;
            list.Add(Expression(0));
        }
        Expect(close);
        return new(list);
    }

    private Items<string> Choices()
    {
        Expect("(");
        var choices = new List<string> { Text() };
        while (IsSign(","))
        {
            _at++;
            choices.Add(Text());
        }
        Expect(")");
        return new(choices);
    }

    private string Text()
    {
        var token = Now.Kind == TokenKind.Text ? Now : throw Unexpected("a 'text'");
        _at++;
        return token.Text;
    }

    private bool IsName(string name) => Now.Kind == TokenKind.Name && Now.Text == name;

    private bool IsSign(string sign) => Now.Kind == TokenKind.Sign && Now.Text == sign;

    private void Expect(string sign)
    {
        if (!IsSign(sign)) throw Unexpected($"\"{sign}\"");
        _at++;
    }

    private FormulaException Unexpected(string wanted) => new($"expected {wanted}, found {(Now.Kind == TokenKind.End ? "the end" : $"\"{Now.Text}\"")}", Now.At);
}
