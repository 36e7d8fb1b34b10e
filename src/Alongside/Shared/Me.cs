using Alongside.Shared.Database;

namespace Alongside.Shared;

/// <summary>Who is acting or looking, in this request, job or command. One per scope.</summary>
public sealed class Me(AlongsideDb db)
{
    public Guid Id { get; private set; }
    public string Name { get; private set; } = "";
    public Role Roles { get; private set; }
    public IReadOnlyList<Sensitivity> Labels { get; private set; } = [Sensitivity.General];

    public bool IsKnown => Id != Guid.Empty;

    /// <summary>From here on this scope acts as the given worker.</summary>
    public void Become(Guid id, string name, Role roles, IEnumerable<Sensitivity> labels)
    {
        Id = id;
        Name = name;
        Roles = roles;
        Labels = [Sensitivity.General, .. labels.Where(label => label != Sensitivity.General)];
    }

    public bool HasAny(Role roles) => (Roles & roles) != 0;

    /// <summary>The rows of a table, for access joins composed into somebody's query.</summary>
    public IQueryable<T> Rows<T>() where T : class => db.Set<T>();
}
