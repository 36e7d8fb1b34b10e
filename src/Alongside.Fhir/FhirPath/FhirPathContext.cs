namespace Alongside.Fhir.FhirPath;

/// <summary>What an expression sees while it is worked out.</summary>
public sealed record FhirPathContext
{
    /// <summary>The element the expression starts from, and <c>%context</c>.</summary>
    public FhirPathItem? Focus { get; init; }

    /// <summary><c>%resource</c>; the focus when not given.</summary>
    public FhirPathItem? Resource { get; init; }

    /// <summary><c>%rootResource</c>; the resource when not given.</summary>
    public FhirPathItem? RootResource { get; init; }

    /// <summary>Gives the value of a variable by name, or null when there is none of that name.</summary>
    public Func<string, IReadOnlyList<FhirPathItem>?> Variables { get; init; } = _ => null;

    /// <summary>The moment that now(), today() and timeOfDay() give.</summary>
    public DateTimeOffset Now { get; init; } = TimeProvider.System.GetLocalNow();

    /// <summary>Unknown members and types are errors instead of empty.</summary>
    public bool Strict { get; init; }

    public FhirPathLimits Limits { get; init; } = FhirPathLimits.Default;

    /// <summary>Told of every trace() with its name and values.</summary>
    public Action<string, IReadOnlyList<FhirPathItem>>? Traced { get; init; }

    /// <summary>Told of every value whose score weight() or ordinal() found.</summary>
    public Action<FhirPathItem, decimal>? Weighed { get; init; }
}
