using Alongside.Journeys.Harness;

namespace Alongside.Journeys.MainJob;

/// <summary>The job the product is for, by hand and with nothing but the pages, from the first call to a case that is opened again.</summary>
public class MainJobTests
{
    [Theory, AtBothWidths]
    public Task A_call_becomes_a_case_that_is_worked_on_closed_and_reopened(Width width) => Journey.Walk(width, async journey =>
    {
        var agency = await Agency.Open(journey);
        var intake = new Intake(agency.Ines);
        await intake.TakeACall();
        await intake.TakeAWalkInOfSomebodyKnown();
        await intake.ScreenAndOpen();

        var work = new Casework(agency.Maya, journey);
        await work.FindTheCaseOnToday();
        await work.Assess();
        await work.AgreeOnAPlan();
        await work.Refer();
        await work.WriteTheNoteOfAVisit();
        await work.DoTheFollowUpOnItsDay();
        await work.RecordProgress();
        await work.Close();

        var lead = new Supervising(agency.Samuel);
        await lead.SeeTheCaseload();
        await lead.Reopen();
        await lead.FindEverythingOnTheTimelineAndInTheSearch();
    }, empty: true);
}
