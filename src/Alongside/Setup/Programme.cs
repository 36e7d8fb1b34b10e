namespace Alongside.Setup;

/// <summary>What the agency offers and a case is opened in: family support, housing first, re-entry.</summary>
public sealed class Programme
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public string Name { get; private set; }
    public string Description { get; private set; }

    /// <summary>Days in which a first assessment is due after opening.</summary>
    public int AssessmentDueDays { get; private set; }

    /// <summary>Days in which a plan is due after opening.</summary>
    public int PlanDueDays { get; private set; }
    public bool IsActive { get; private set; } = true;
    public int Version { get; private set; } = 1;

    public Programme(string name, string description, int assessmentDueDays = 14, int planDueDays = 30)
    {
        (Name, Description, AssessmentDueDays, PlanDueDays) = (name, description, assessmentDueDays, planDueDays);
    }

    public void Change(string name, string description, int assessmentDueDays, int planDueDays, bool isActive)
    {
        (Name, Description, AssessmentDueDays, PlanDueDays, IsActive) = (name, description, assessmentDueDays, planDueDays, isActive);
        Version++;
    }
}
