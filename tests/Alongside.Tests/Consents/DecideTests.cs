using Alongside.Consents;
using Alongside.Shared;

namespace Alongside.Tests.Consents;

/// <summary>Whether something may leave: by a consent, by law, or not, because …</summary>
public class DecideTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Guid Shelter = Guid.CreateVersion7();

    [Fact]
    public void A_consent_that_covers_it_lets_it_leave() =>
        Decide(Consent(7)).ShouldBeOfType<Decision.ByConsent>().Number.ShouldBe(7);

    [Fact]
    public void Without_any_consent_it_is_refused() =>
        Because(Decide()).ShouldBe("there is no consent to tell Elm Street Shelter anything");

    [Fact]
    public void A_consent_for_somebody_else_is_none() =>
        Because(Decide(Consent(1, receiver: "Harbor Pantry"))).ShouldStartWith("there is no consent to tell Elm Street Shelter");

    [Theory]
    [InlineData("2026-03-03", "2026-12-31", "consent 1 begins on March 3, 2026")]
    [InlineData("2025-01-01", "2026-03-01", "consent 1 ended on March 1, 2026")]
    public void A_consent_counts_from_its_first_to_its_last_day(string from, string until, string because) =>
        Because(Decide(Consent(1, from: DateOnly.Parse(from), until: DateOnly.Parse(until)))).ShouldBe(because);

    [Fact]
    public void It_still_counts_on_its_last_day() => Decide(Consent(1, until: Today)).ShouldBeOfType<Decision.ByConsent>();

    [Fact]
    public void A_revoked_consent_counts_no_more()
    {
        var revoked = Consent(1);
        revoked.Revoke("Changed her mind", new DateTime(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc));
        Because(Decide(revoked)).ShouldBe("consent 1 was revoked on March 1, 2026");
    }

    [Fact]
    public void What_the_consent_does_not_name_stays() =>
        Because(Decide([InformationKind.Identity, InformationKind.Goal], [Sensitivity.General], null, Consent(3))).ShouldBe("consent 3 does not cover: goal");

    [Fact]
    public void A_label_that_the_consent_does_not_name_stays() =>
        Because(Decide([InformationKind.Identity], [Sensitivity.SubstanceUse], null, Consent(3))).ShouldBe("consent 3 does not cover information labeled Substance use (42 CFR Part 2)");

    [Fact]
    public void The_one_of_several_that_covers_it_is_named()
    {
        var narrow = Consent(9, kinds: [InformationKind.Language]);
        Decide(Consent(4), narrow).ShouldBeOfType<Decision.ByConsent>().Number.ShouldBe(4);
    }

    [Fact]
    public void The_organization_counts_whatever_it_was_called() =>
        Decide(Consent(5, receiver: "The old name", organisation: Shelter)).ShouldBeOfType<Decision.ByConsent>();

    [Fact]
    public void Names_are_compared_without_accents_and_letter_case() =>
        Decide(Consent(5, receiver: "ELM  Stréet shelter")).ShouldBeOfType<Decision.ByConsent>();

    [Theory]
    [InlineData(LawfulException.MedicalEmergency, Sensitivity.SubstanceUse, true)]
    [InlineData(LawfulException.MedicalEmergency, Sensitivity.VictimServices, false)]
    [InlineData(LawfulException.MandatedReport, Sensitivity.VictimServices, true)]
    [InlineData(LawfulException.MandatedReport, Sensitivity.Legal, false)]
    [InlineData(LawfulException.SeriousThreat, Sensitivity.SubstanceUse, false)]
    [InlineData(LawfulException.SeriousThreat, Sensitivity.Psychotherapy, true)]
    [InlineData(LawfulException.CourtOrder, Sensitivity.SubstanceUse, true)]
    [InlineData(LawfulException.CourtOrder, Sensitivity.Sealed, false)]
    public void An_exception_of_the_law_reaches_as_far_as_the_law_says(LawfulException exception, Sensitivity label, bool reaches)
    {
        var decision = Decide([InformationKind.Identity], [label], (exception, "Ambulance was called"));
        if (reaches) decision.ShouldBe(new Decision.ByLaw(exception, "Ambulance was called"));
        else decision.ShouldBeOfType<Decision.Refused>();
    }

    [Fact]
    public void An_exception_needs_its_why() =>
        Because(Decide([InformationKind.Identity], [Sensitivity.General], (LawfulException.CourtOrder, " "))).ShouldStartWith("an exception by law needs a sentence");

    [Theory]
    [InlineData(0, "Consent to Elm Street Shelter ends today")]
    [InlineData(1, "Consent to Elm Street Shelter ends tomorrow")]
    [InlineData(6, "Consent to Elm Street Shelter ends in 6 days")]
    [InlineData(15, null)]
    [InlineData(-1, null)]
    public void The_header_warns_two_weeks_before_the_end(int days, string? words) =>
        ConsentRules.EndingSoon(Consent(1, until: Today.AddDays(days)), Today).ShouldBe(words);

    private static Decision Decide(params Consent[] consents) => Decide([InformationKind.Identity], [Sensitivity.General], null, consents);

    private static Decision Decide(InformationKind[] kinds, Sensitivity[] labels, (LawfulException Exception, string Because)? law, params Consent[] consents) =>
        Disclosures.Decide(new DisclosureFacts("Elm Street Shelter")
        {
            OrganisationId = Shelter,
            Kinds = kinds,
            Labels = labels,
            Consents = consents,
            Exception = law?.Exception,
            ExceptionBecause = law?.Because,
        }, Today);

    private static string Because(Decision decision) => decision.ShouldBeOfType<Decision.Refused>().Because;

    private static Consent Consent(long number, string receiver = "Elm Street Shelter", Guid? organisation = null, DateOnly? from = null, DateOnly? until = null, InformationKind[]? kinds = null) =>
        Alongside.Consents.Consent.Give(number, Guid.CreateVersion7(), Guid.CreateVersion7(), new ConsentFacts("The agency", receiver, "A bed", from ?? new DateOnly(2026, 1, 1))
        {
            OrganisationId = organisation,
            Kinds = kinds ?? [InformationKind.Identity, InformationKind.NeedAndReason],
            Labels = [Sensitivity.General],
            Until = until ?? new DateOnly(2026, 12, 31),
            SignedBy = "Rosa Delgado-Demo",
            Language = "Spanish",
        }, Guid.CreateVersion7(), DateTime.UnixEpoch);
}
