using Alongside.Journeys.Harness;

namespace Alongside.Journeys.MainJob;

/// <summary>The intake worker: a call, somebody at the door, the screening.</summary>
internal sealed class Intake(Tab ines)
{
    public async Task TakeACall()
    {
        await ines.Visit("/");
        await ines.Visit("/intake");
        await ines.Follow("Take an inquiry");
        await ines.Choose("Phone or hotline");
        await ines.Press("Save inquiry");
        await ines.ShouldSee("Choose how urgent it is.");
        await ines.Fill("What they ask for, in their words", "The rent is two months behind and a letter came. “I can't sleep.”");
        await ines.Choose("Within days");
        await ines.Fill("How we may call back", "312 555 0143");
        await ines.Fill("Given name", "Siobhán");
        await ines.Fill("Family name", "O'Connor-Demo");
        await ines.Fill("Birth date", "31/02/1988");
        await ines.Press("Save inquiry");
        await ines.ShouldSee("is not a real date: February 1988 has 29 days");
        (await ines.Page.GetByLabel("Given name").InputValueAsync()).ShouldBe("Siobhán");
        await ines.Fill("Birth date", "3/4/1988");
        await ines.Press("Save inquiry");
        await ines.ShouldSee("Siobhán O'Connor-Demo", "The rent is two months behind");
    }

    public async Task TakeAWalkInOfSomebodyKnown()
    {
        await ines.Visit("/intake/take");
        await ines.Choose("Walk-in");
        await ines.Fill("What they ask for, in their words", "She comes herself, with the letter: the date in court is near.");
        await ines.Choose("Urgent, today");
        await ines.Fill("Given name", "Siobhan");
        await ines.Fill("Family name", "OConnor-Demo");
        await ines.ShouldSee("We may know this person");
        await ines.Choose("This is the person: Siobhán O'Connor-Demo");
        await ines.Choose("Services, rights and costs were explained");
        await ines.Press("Save inquiry");
        await ines.ShouldSee("Siobhán O'Connor-Demo", "Earlier with us");
    }

    public async Task ScreenAndOpen()
    {
        await ines.Press("Start the screening");
        await ines.Press("Open the case");
        await ines.ShouldSee("Choose the programme.", "Choose the worker who takes the case.");
        await ines.Fill("Programme", "Family support");
        await ines.Fill("Worker who takes it", "Maya Walker-Demo, 0 open");
        await ines.Press("Open the case");
        await ines.ShouldSee("The case is open", "Case opened");
    }
}
