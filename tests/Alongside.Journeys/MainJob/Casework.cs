using Alongside.Journeys.Harness;

namespace Alongside.Journeys.MainJob;

/// <summary>The caseworker: from the case that is new to her to its closing.</summary>
internal sealed class Casework(Tab maya, Journey journey)
{
    public async Task FindTheCaseOnToday()
    {
        await maya.Visit("/");
        await maya.ShouldSee("New to you", "Siobhán O'Connor-Demo", "First contact");
        await maya.Follow("Siobhán O'Connor-Demo");
        await maya.ShouldSee("Timeline", "Case opened", "She comes herself, with the letter");
    }

    public async Task Assess()
    {
        await maya.Turn("Assessments");
        await maya.Press("Begin PHQ-9");
        await maya.Press("Complete");
        await maya.ShouldSee("Nothing is answered yet");
        await maya.Answer(2, 3, 2, 2, 1, 2, 1, 1, 2);
        await maya.Press("Complete");
        await maya.ShouldSee("7 mild", "needs a conversation today");
    }

    public async Task AgreeOnAPlan()
    {
        await maya.Turn("Plan");
        await maya.Press("Begin the plan");
        await maya.Follow("Add a goal");
        await maya.Fill("What the client wants, in the client's own words", "I want to keep the flat and sleep again.");
        await maya.Press("Add the goal");
        await maya.ShouldSee("Give the goal a short name");
        await maya.Fill("Short name", "Keep the flat");
        await maya.Fill("Part of life", "Housing");
        await maya.Fill("What exactly", "She pays the rent each month and the two months behind by instalments.");
        await maya.Fill("Measured by", "Months of rent behind");
        await maya.Fill("Now", "2");
        await maya.Fill("Target", "0");
        await maya.Fill("Unit", "months");
        await maya.Fill("By", "2026-06-30");
        await maya.Fill("Strengths of the client", "Twelve years at the same job.");
        await maya.Fill("Which need it answers", "A safe home.");
        await maya.Press("Add the goal");
        await maya.Fill("What is to be done", "Ask the landlord for instalments");
        await maya.Choose("Worker");
        await maya.Page.Locator("[name='Step.Due']").FillAsync("2026-03-06");
        await maya.Press("Add the step");
        await maya.Unfold("Add a step");
        await maya.Fill("What is to be done", "Bring the letter of the court");
        await maya.Choose("Client");
        await maya.Press("Add the step");
        await maya.Turn("Plan");
        await maya.ShouldSee("Keep the flat", "Ask the landlord for instalments", "Bring the letter of the court");
        await maya.Follow("Agree the plan");
        await maya.Choose("signed");
        await maya.Press("Agree and sign");
        await maya.ShouldSee("Type the client's name as it was signed.");
        await maya.Fill("Name as signed", "Siobhán O'Connor-Demo");
        await maya.Press("Agree and sign");
        await maya.ShouldSee("signed by Siobhán O'Connor-Demo");
    }

    public async Task Refer()
    {
        await maya.Turn("Services & referrals");
        await maya.Follow("Refer to a service");
        await maya.Fill("Words", "rent");
        await maya.Press("Search the directory");
        await maya.Follow("Choose Eviction prevention");
        await maya.Fill("What the client needs", "Housing");
        await maya.Press("Save and see what will be sent");
        await maya.ShouldSee("Say what the client needs");
        await maya.Fill("What is needed and why here", "Help with two months of rent: the court date is near.");
        await maya.Fill("How they may reach the client", "312 555 0143, mornings");
        await maya.Fill("For the goal", "Keep the flat");
        await maya.Fill("Days agreed for a reply", "7");
        await maya.Press("Save and see what will be sent");
        await maya.ShouldSee("This may not be sent yet");
        await maya.Follow("Record a consent");
        await maya.Choose("Written and signed");
        await maya.Fill("Given or signed by", "Siobhán O'Connor-Demo");
        await maya.Press("Save the consent");
        await maya.Choose("phone");
        await maya.Press("Record as sent");
        await maya.ShouldSee("Recorded as sent", "What did they say, what became of it?");
    }

    public async Task WriteTheNoteOfAVisit()
    {
        await maya.Follow("Write note");
        await maya.Choose("Home visit");
        await maya.Choose("Reached");
        await maya.Fill("Minutes", "50");
        await maya.Choose("Siobhán O'Connor-Demo");
        await maya.Choose("DAP");
        await maya.Press("Sign");
        await maya.ShouldSee("Write what happened.");
        await maya.Fill("Data", "The flat is warm. The letter names 14 March; she cried when she read it aloud.");
        await maya.Fill("Assessment", "Worried, but with a plan she calms down.");
        await maya.Fill("Plan", "Call the landlord together.");
        await maya.Choose("Step: Bring the letter of the court");
        await maya.Choose("Keep the flat");
        await maya.Fill("What comes next", "Call the landlord together");
        await maya.Fill("Due", "2026-03-05");
        await maya.Press("Sign");
        await maya.ShouldSee("The note is signed", "The letter names 14 March", "Step done: Bring the letter of the court");
    }

    public async Task DoTheFollowUpOnItsDay()
    {
        journey.App.Clock.PassDays(3);
        await Agency.SignInAgain(maya, "maya@agency.example");
        await maya.ShouldSee("Needs you now", "Call the landlord together");
        await maya.ShouldNotSee("Done today");
        await maya.Press("Done: Call the landlord together");
        await maya.ShouldSee("Done today");
    }

    public async Task RecordProgress()
    {
        await maya.Follow("Siobhán O'Connor-Demo");
        await maya.Turn("Plan");
        await maya.Follow("Open");
        await maya.Fill("Months of rent behind", "1");
        await maya.Fill("In words", "The landlord took the first instalment.");
        await maya.Press("Record");
        await maya.ShouldSee("The progress is recorded", "from 2 to 1 months");
    }

    public async Task Close()
    {
        await maya.Unfold("More");
        await maya.Turn("Close");
        await maya.ShouldSee("Still open on this case");
        await maya.Press("Begin closing");
        await maya.ShouldSee("Say why the work comes to an end.");
        await maya.Fill("Why the work comes to an end", "The rent is paid by instalments and she wants to go on alone.");
        await maya.Press("Begin closing");
        await maya.Choose("Goals partly met");
        await maya.Fill("What was reached, and what was not", "The flat is kept; one month is still to be paid.");
        await maya.Press("Close the case");
        await maya.ShouldSee("The case is closed", "Case closed: Goals partly met");
    }
}
