using Alongside.Shared.Design;
using Microsoft.AspNetCore.Http;

namespace Alongside.Tests.Shared.Design;

public class NavigationTests
{
    private static readonly NavigationModel Shell = new()
    {
        AgencyName = "Harbor",
        WorkerName = "Maya",
        Initials = "M",
        Entries = [new("First", "/", "sun", 1), new("Rooms", "/Rooms", "home", 2), new("Small rooms", "/Rooms/Small", "home", 3)],
    };

    [Theory]
    [InlineData("/", "First")]
    [InlineData("/Rooms/17", "Rooms")]
    [InlineData("/rooms/small/3", "Small rooms")]
    [InlineData("/Roomsmate", null)]
    public void The_entry_that_holds_the_page_is_marked(string path, string? entry) => Shell.Current(new PathString(path))?.Text.ShouldBe(entry);
}
