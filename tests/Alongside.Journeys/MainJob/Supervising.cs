using Alongside.Journeys.Harness;

namespace Alongside.Journeys.MainJob;

/// <summary>The supervisor: what her team carries, and a case that comes back.</summary>
internal sealed class Supervising(Tab samuel)
{
    public async Task SeeTheCaseload()
    {
        await Agency.SignInAgain(samuel, "samuel@agency.example");
        await samuel.Visit("/supervision");
        await samuel.ShouldSee("Maya Walker-Demo");
        await samuel.Visit("/cases?show=Team&state=Closed");
        await samuel.ShouldSee("Siobhán O'Connor-Demo");
    }

    public async Task Reopen()
    {
        await samuel.Follow("Reopen the case of Siobhán O'Connor-Demo");
        await samuel.Press("Reopen the case");
        await samuel.ShouldSee("Say why the case is opened again.");
        await samuel.Fill("Why", "She called: the second instalment failed.");
        await samuel.Fill("Primary worker", "Maya Walker-Demo");
        await samuel.Press("Reopen the case");
        await samuel.ShouldSee("The case is open again");
    }

    public async Task FindEverythingOnTheTimelineAndInTheSearch()
    {
        await samuel.Turn("Timeline");
        await samuel.ShouldSee(
            "Case reopened", "Case closed: Goals partly met", "Home visit", "Referral to", "PHQ-9", "Keep the flat", "Call the landlord together", "Plan, version 1: agreed", "Step done: Bring the letter of the court", "Case opened");
        foreach (var (words, found) in new[] { ("letter cried", "The letter names 14 March"), ("landlord instal", "The landlord took the first instalment"), ("siobhan oconor", "Siobhán O'Connor-Demo") })
        {
            await samuel.Visit($"/search?q={Uri.EscapeDataString(words)}");
            await samuel.ShouldSee(found);
        }
    }
}
