namespace Alongside.Cases;

/// <summary>A room's card beside the timeline: goals, household. Null when it has nothing to show.</summary>
public interface ICaseAside
{
    int Order { get; }

    Task<CaseAside?> For(Guid caseId);
}

/// <param name="Partial">The partial view, from the root: "/Plans/_Goals.cshtml".</param>
/// <param name="Model">Its model.</param>
public sealed record CaseAside(string Partial, object Model);
