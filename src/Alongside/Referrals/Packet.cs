using Alongside.Consents;
using Alongside.People;
using Alongside.ServiceDirectory;

namespace Alongside.Referrals;

/// <summary>One part of what leaves, under its heading.</summary>
public sealed record PacketPart(InformationKind Kind, string Text);

/// <summary>Exactly what a referral tells the partner: only the kinds that are shared, nothing else.</summary>
public static class Packet
{
    /// <summary>What goes with every referral, or there would be none.</summary>
    public static readonly IReadOnlyList<InformationKind> Always = [InformationKind.Identity, InformationKind.NeedAndReason];

    /// <summary>What a referral can share.</summary>
    public static readonly IReadOnlyList<InformationKind> Offered = [InformationKind.Contact, InformationKind.BirthDate, InformationKind.Language, InformationKind.Goal];

    public static IReadOnlyList<PacketPart> Of(ReferralFacts facts, Person client, string? goal) =>
        [.. Enum.GetValues<InformationKind>().Where(facts.Shared.Contains).Select(kind => (kind, text: Text(kind, facts, client, goal)))
            .Where(part => !string.IsNullOrWhiteSpace(part.text)).Select(part => new PacketPart(part.kind, part.text!))];

    public static string InWords(IEnumerable<PacketPart> parts) => string.Join("\n\n", parts.Select(part => $"{part.Kind.InWords()}\n{part.Text}"));

    private static string? Text(InformationKind kind, ReferralFacts facts, Person client, string? goal) => kind switch
    {
        InformationKind.Identity => client.DisplayName + (client.Pronouns is null ? "" : $" ({client.Pronouns})"),
        InformationKind.BirthDate => client.BirthDate is not { } born ? null : client.BirthDatePrecision switch
        {
            BirthDatePrecision.Year => $"Born in {born.Year}",
            BirthDatePrecision.Approximate => $"About {born:MMMM d, yyyy}",
            BirthDatePrecision.Unknown => null,
            _ => born.ToString("MMMM d, yyyy"),
        },
        InformationKind.Contact => facts.Contact,
        InformationKind.Language => client.Language is null ? null : client.Language + (client.NeedsInterpreter ? ", needs an interpreter" : ""),
        InformationKind.NeedAndReason => $"{facts.Need.InWords()}{(facts.Urgency == Urgency.Routine ? "" : $" ({facts.Urgency.ToString().ToLowerInvariant()})")}: {facts.Reason}",
        InformationKind.Goal => goal,
        _ => null,
    };
}
