namespace Alongside.Accounts;

/// <summary>Workers under one supervisor.</summary>
public sealed class Team
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string Name { get; private set; }
    public Guid? SupervisorId { get; private set; }

    /// <summary>Whether members read each other's cases (for cover).</summary>
    public bool SharesCases { get; private set; }
    public int Version { get; private set; } = 1;

    public Team(string name, bool sharesCases, Guid? supervisorId = null)
    {
        (Name, SupervisorId, SharesCases) = (name, supervisorId, sharesCases);
    }

    public void Change(string name, Guid? supervisorId, bool sharesCases)
    {
        (Name, SupervisorId, SharesCases) = (name, supervisorId, sharesCases);
        Version++;
    }
}
