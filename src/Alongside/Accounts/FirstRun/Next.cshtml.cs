using Alongside.Shared;
using Alongside.Shared.Rooms;

namespace Alongside.Accounts.FirstRun;

/// <summary>What a new agency does next; each step ticks itself.</summary>
public sealed class NextModel(HouseMap house, Me me, IServiceProvider services) : RoomPage
{
    public IReadOnlyList<(AdministrationItem Item, bool Done)> Steps { get; private set; } = [];

    public override async Task Load()
    {
        var steps = new List<(AdministrationItem, bool)>();
        foreach (var item in house.Administration.Where(item => item.Done is not null && me.HasAny(item.Roles)).OrderBy(item => item.Order))
            steps.Add((item, await item.Done!(services)));
        Steps = steps;
    }

    public Task OnGet() => Load();
}
