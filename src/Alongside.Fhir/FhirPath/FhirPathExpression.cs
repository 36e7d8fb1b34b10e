using Alongside.Fhir.FhirPath.Syntax;

namespace Alongside.Fhir.FhirPath;

/// <summary>A parsed FHIRPath expression. Parse once, evaluate often; safe to share between threads.</summary>
public sealed class FhirPathExpression
{
    private FhirPathExpression(string text, Node root) => (Text, Root) = (text, root);

    /// <summary>The expression as it was written.</summary>
    public string Text { get; }

    internal Node Root { get; }

    /// <summary>Reads an expression.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="strict">Refuse what published forms write but the language does not allow, such as double quotes round text.</param>
    /// <exception cref="FhirPathException">The text is not an expression.</exception>
    public static FhirPathExpression Parse(string text, bool strict = false) => new(text, Parser.Parse(text, strict));

    /// <summary>Reads an expression, or gives the reason why it cannot be read.</summary>
    public static FhirPathExpression? TryParse(string text, out string? reason)
    {
        try
        {
            reason = null;
            return Parse(text);
        }
        catch (FhirPathException refused)
        {
            reason = refused.Position is { } at ? $"{refused.Message} (character {at + 1})" : refused.Message;
            return null;
        }
    }

    /// <summary>Works the expression out.</summary>
    /// <exception cref="FhirPathException">It cannot be worked out on these data, or would take too long.</exception>
    public IReadOnlyList<FhirPathItem> Evaluate(FhirPathContext context)
    {
        try
        {
            return new Evaluator(context).Run(Root);
        }
        catch (Exception failure) when (failure.InnerException is FhirPathException)
        {
            throw (FhirPathException)failure.InnerException;
        }
        catch (Exception failure) when (failure is ArithmeticException or ArgumentException or FormatException or InvalidOperationException)
        {
            throw new FhirPathException("The values here are beyond what can be worked out.");
        }
    }

    public override string ToString() => Text;
}
