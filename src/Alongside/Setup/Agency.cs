namespace Alongside.Setup;

/// <summary>The agency that runs this house: one row.</summary>
public sealed class Agency
{
    private static readonly Guid TheOne = Guid.Parse("00000000-0000-7000-8000-00000000a6e1");

    /// <summary>Always the same, so that the database itself refuses a second agency.</summary>
    public Guid Id { get; private set; } = TheOne;
    public string Name { get; private set; }
    public string TimeZone { get; private set; }

    /// <summary>The languages clients are served in, as culture names, the first being the default: "en,es".</summary>
    public string Languages { get; private set; }

    /// <summary>Whether calendar feeds may show client names; by default they do not.</summary>
    public bool NamesInCalendarFeeds { get; private set; }
    /// <summary>How many days a form that was begun and not sent is kept.</summary>
    public int DraftDays { get; private set; } = 30;
    public bool IsDemo { get; private init; }
    public int Version { get; private set; } = 1;

    public Agency(string name, string timeZone, string languages, bool isDemo = false)
    {
        (Name, TimeZone, Languages, IsDemo) = (name, timeZone, languages, isDemo);
    }

    public void Change(string name, string timeZone, string languages, bool namesInCalendarFeeds, int draftDays)
    {
        (Name, TimeZone, Languages, NamesInCalendarFeeds, DraftDays) = (name, timeZone, languages, namesInCalendarFeeds, draftDays);
        Version++;
    }
}
