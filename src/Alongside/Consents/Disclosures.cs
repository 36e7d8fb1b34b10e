using Alongside.Shared;

namespace Alongside.Consents;

/// <summary>What is to be told to whom, and what leave there is.</summary>
public sealed record DisclosureFacts(string Receiver)
{
    public Guid? OrganisationId { get; init; }
    public required IReadOnlyCollection<InformationKind> Kinds { get; init; }
    public required IReadOnlyCollection<Sensitivity> Labels { get; init; }

    /// <summary>All consents of the person, in force or not.</summary>
    public required IReadOnlyCollection<Consent> Consents { get; init; }
    public LawfulException? Exception { get; init; }

    /// <summary>What makes the exception true here, in the worker's words.</summary>
    public string? ExceptionBecause { get; init; }
}

/// <summary>The answer to "may this leave?".</summary>
public abstract record Decision
{
    public sealed record ByConsent(Guid ConsentId, long Number) : Decision;

    public sealed record ByLaw(LawfulException Exception, string Because) : Decision;

    public sealed record Refused(string Because) : Decision;

    public string InWords => this switch
    {
        ByConsent by => $"Allowed by consent {by.Number}",
        ByLaw by => $"Allowed by law: {by.Exception.InWords()}",
        Refused refused => $"Refused, because {refused.Because}",
        _ => throw new InvalidOperationException(),
    };
}

/// <summary>The one decision that everything leaving the agency goes through.</summary>
public static class Disclosures
{
    public static Decision Decide(DisclosureFacts facts, DateOnly today)
    {
        if (facts.Exception is { } exception) return ByLaw(facts, exception);
        var forReceiver = facts.Consents.Where(consent => ConsentRules.IsFor(consent, facts.OrganisationId, facts.Receiver)).ToList();
        if (forReceiver.Count == 0) return new Decision.Refused($"there is no consent to tell {facts.Receiver} anything");
        var inForce = forReceiver.Where(consent => ConsentRules.WhyNotInForce(consent, today) is null).OrderByDescending(consent => consent.Number).ToList();
        if (inForce.Count == 0) return new Decision.Refused(ConsentRules.WhyNotInForce(forReceiver.MaxBy(consent => consent.Number)!, today)!);
        var covering = inForce.Find(consent => Uncovered(consent, facts) is null);
        return covering is null
            ? new Decision.Refused(Uncovered(inForce[0], facts)!)
            : new Decision.ByConsent(covering.Id, covering.Number);
    }

    private static string? Uncovered(Consent consent, DisclosureFacts facts)
    {
        var kinds = facts.Kinds.Except(consent.KindsCovered()).ToList();
        if (kinds.Count > 0) return $"consent {consent.Number} does not cover: {string.Join(", ", kinds.Select(kind => kind.InWords().ToLowerInvariant()))}";
        var labels = facts.Labels.Except(consent.LabelsCovered()).ToList();
        return labels.Count == 0 ? null : $"consent {consent.Number} does not cover information labeled {string.Join(", ", labels.Select(label => label.InWords()))}";
    }

    private static Decision ByLaw(DisclosureFacts facts, LawfulException exception)
    {
        if (string.IsNullOrWhiteSpace(facts.ExceptionBecause)) return new Decision.Refused("an exception by law needs a sentence on why it applies");
        var beyond = facts.Labels.Where(label => !exception.Covers(label)).ToList();
        return beyond.Count == 0
            ? new Decision.ByLaw(exception, facts.ExceptionBecause.Trim())
            : new Decision.Refused($"\"{exception.InWords()}\" does not reach information labeled {string.Join(", ", beyond.Select(label => label.InWords()))}");
    }
}
