using Alongside.Shared;
using Alongside.Shared.Rooms;

namespace Alongside.Setup;

/// <summary>Everything an administrator sets, a card for each.</summary>
public sealed class IndexModel(HouseMap house, Me me, IServiceProvider services) : RoomPage
{
    public IReadOnlyList<AdministrationItem> Items { get; private set; } = [];

    /// <summary>How much of a new agency's first steps is not done yet.</summary>
    public int Open { get; private set; }

    public override async Task Load()
    {
        Items = [.. house.Administration.Where(item => me.HasAny(item.Roles)).OrderBy(item => item.Order)];
        foreach (var item in Items.Where(item => item.Done is not null))
            Open += await item.Done!(services) ? 0 : 1;
    }

    public Task OnGet() => Load();
}
