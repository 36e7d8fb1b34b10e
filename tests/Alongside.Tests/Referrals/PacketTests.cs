using Alongside.Consents;
using Alongside.People;
using Alongside.Referrals;
using Alongside.ServiceDirectory;

namespace Alongside.Tests.Referrals;

public class PacketTests
{
    private static readonly Person Client = Person.Add(new PersonFacts("Rosa", "Delgado-Demo")
    {
        Pronouns = "she/her",
        BirthDate = new DateOnly(1990, 4, 5),
        BirthDatePrecision = BirthDatePrecision.Exact,
        Language = "Spanish",
        NeedsInterpreter = true,
    }, Guid.CreateVersion7(), DateTime.UnixEpoch);

    [Fact]
    public void Only_what_is_shared_is_in_the_packet()
    {
        var text = Packet.InWords(Packet.Of(Facts(Packet.Always), Client, "A home of our own"));
        text.ShouldContain("Rosa Delgado-Demo (she/her)");
        text.ShouldContain("Housing (urgent): A bed tonight");
        foreach (var held in new[] { "1990", "Spanish", "555-0100", "A home" }) text.ShouldNotContain(held);
    }

    [Fact]
    public void All_that_can_be_shared_is_there_when_it_is_chosen()
    {
        var parts = Packet.Of(Facts([.. Packet.Always, .. Packet.Offered]), Client, "A home of our own");
        parts.Select(part => part.Kind).ShouldBe([.. Packet.Always.Concat(Packet.Offered).Order()]);
        Packet.InWords(parts).ShouldContain("April 5, 1990");
        Packet.InWords(parts).ShouldContain("Spanish, needs an interpreter");
    }

    [Fact]
    public void What_is_not_known_leaves_no_empty_heading() =>
        Packet.Of(Facts([InformationKind.Goal, InformationKind.BirthDate]), Person.Add(new PersonFacts("Rosa", null), Guid.CreateVersion7(), DateTime.UnixEpoch), goal: null).ShouldBeEmpty();

    private static ReferralFacts Facts(IReadOnlyCollection<InformationKind> shared) =>
        new("Emergency shelter", "Elm Street Shelter-Demo", Need.Housing, "A bed tonight") { Urgency = Urgency.Urgent, Shared = shared, Contact = "555-0100, mornings" };
}
