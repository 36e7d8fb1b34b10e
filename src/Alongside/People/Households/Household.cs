using Alongside.Shared;

namespace Alongside.People.Households;

/// <summary>Persons living as one unit. Who belonged to it and who was its head is kept with from and until.</summary>
public sealed class Household
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>What it is called: "Delgado-Demo household".</summary>
    public string Name { get; private set; } = "";
    public DateOnly Begun { get; private set; }
    public ICollection<HouseholdMember> Members { get; private set; } = [];
    public ICollection<HouseholdHead> Heads { get; private set; } = [];
    public int Version { get; private set; } = 1;

    public Guid? HeadId => Heads.FirstOrDefault(head => head.Until is null)?.PersonId;

    private Household()
    {
    }

    /// <summary>A household begins with its head.</summary>
    public static Household Begin(string name, Guid headId, DateOnly from)
    {
        var household = new Household { Name = name, Begun = from };
        household.Members.Add(new HouseholdMember(household.Id, headId, from));
        household.Heads.Add(new HouseholdHead(household.Id, headId, from));
        return household;
    }

    public void Join(Guid personId, DateOnly from)
    {
        Refusal.If(HouseholdRules.WhyNotJoin(this, personId));
        Members.Add(new HouseholdMember(Id, personId, from));
        Version++;
    }

    public void Leave(Guid personId, DateOnly until, string? reason)
    {
        Refusal.If(HouseholdRules.WhyNotLeave(this, personId, until));
        Members.First(member => member.IsCurrent && member.PersonId == personId).Leave(until, reason);
        foreach (var head in Heads.Where(head => head.Until is null && head.PersonId == personId)) head.End(until);
        Version++;
    }

    public void ChangeHead(Guid personId, DateOnly from)
    {
        Refusal.If(HouseholdRules.WhyNotHead(this, personId));
        foreach (var head in Heads.Where(head => head.Until is null)) head.End(from);
        Heads.Add(new HouseholdHead(Id, personId, from));
        Version++;
    }
}

/// <summary>A person in a household, from and until.</summary>
public sealed class HouseholdMember(Guid householdId, Guid personId, DateOnly from)
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid HouseholdId { get; private set; } = householdId;
    public Guid PersonId { get; private set; } = personId;
    public DateOnly From { get; private set; } = from;
    public DateOnly? Until { get; private set; }
    public string? Reason { get; private set; }

    public bool IsCurrent => Until is null;

    public void Leave(DateOnly until, string? reason) => (Until, Reason) = (until, reason);
}

/// <summary>Who was head of a household, from and until.</summary>
public sealed class HouseholdHead(Guid householdId, Guid personId, DateOnly from)
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid HouseholdId { get; private set; } = householdId;
    public Guid PersonId { get; private set; } = personId;
    public DateOnly From { get; private set; } = from;
    public DateOnly? Until { get; private set; }

    public void End(DateOnly until) => Until = until;
}
