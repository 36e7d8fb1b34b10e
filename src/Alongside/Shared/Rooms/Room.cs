namespace Alongside.Shared.Rooms;

/// <summary>What a folder adds to the house: who may open its pages, its place in the navigation, its services.</summary>
public interface IRoom
{
    static abstract void Open(Room room);
}

/// <summary>The builder a folder describes itself with, in its <c>Access.cs</c>.</summary>
public sealed class Room(IServiceCollection services, HouseMap house)
{
    public IServiceCollection Services => services;

    /// <summary>The pages under a folder, or one page, are for these roles. The longest path wins.</summary>
    public Room Pages(string path, Role roles)
    {
        house.Pages[path] = roles;
        return this;
    }

    /// <summary>The page is open to everybody, signed in or not.</summary>
    public Room Public(string path)
    {
        house.PublicPages.Add(path);
        return this;
    }

    /// <summary>An entry of the main navigation. What is counted beside it, where given, is counted on every page: keep it to one index.</summary>
    public Room Navigation(string text, string href, string icon, int order, Role roles, Func<IServiceProvider, IQueryable<Guid>>? counted = null)
    {
        house.Navigation.Add(new NavigationItem(text, href, icon, order, roles, counted));
        return this;
    }

    /// <summary>An entry of the quick-add menu.</summary>
    public Room QuickAdd(string text, string href, string key, int order, Role roles)
    {
        house.QuickAdds.Add(new QuickAddItem(text, href, key, order, roles));
        return this;
    }

    /// <summary>A card on the administration page; with <paramref name="done"/>, also a step of the list a new agency begins with.</summary>
    public Room Administration(
        string text, string href, string icon, int order, string sentence, Role roles = Role.Administrator, Func<IServiceProvider, Task<bool>>? done = null)
    {
        house.Administration.Add(new AdministrationItem(text, href, icon, order, sentence, roles, done));
        return this;
    }

    /// <summary>How acts whose names begin with the prefix ("note.") read in the history: a partial view of a ledger entry.</summary>
    public Room History(string actPrefix, string partial)
    {
        house.Histories[actPrefix] = partial;
        return this;
    }
}

/// <summary>What all rooms have said of themselves.</summary>
public sealed class HouseMap
{
    public Dictionary<string, Role> Pages { get; } = new(StringComparer.OrdinalIgnoreCase);
    public HashSet<string> PublicPages { get; } = new(StringComparer.OrdinalIgnoreCase);
    public List<NavigationItem> Navigation { get; } = [];
    public List<QuickAddItem> QuickAdds { get; } = [];
    public List<AdministrationItem> Administration { get; } = [];
    public Dictionary<string, string> Histories { get; } = [];

    /// <summary>The roles that may open a page, by its path ("/Notes/Write"); null when no room has claimed it.</summary>
    public Role? RolesOf(string page) => Pages
        .Where(entry => page.Equals(entry.Key, StringComparison.OrdinalIgnoreCase) || page.StartsWith(entry.Key.TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(entry => entry.Key.Length)
        .Select(entry => (Role?)entry.Value)
        .FirstOrDefault();
}

public sealed record NavigationItem(string Text, string Href, string Icon, int Order, Role Roles, Func<IServiceProvider, IQueryable<Guid>>? Counted);

public sealed record QuickAddItem(string Text, string Href, string Key, int Order, Role Roles);

public sealed record AdministrationItem(string Text, string Href, string Icon, int Order, string Sentence, Role Roles, Func<IServiceProvider, Task<bool>>? Done);
