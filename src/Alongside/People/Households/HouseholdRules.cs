namespace Alongside.People.Households;

public static class HouseholdRules
{
    public static string? WhyNotJoin(Household household, Guid personId) =>
        household.Members.Any(member => member.IsCurrent && member.PersonId == personId) ? "This person lives in the household already." : null;

    public static string? WhyNotLeave(Household household, Guid personId, DateOnly until)
    {
        var member = household.Members.FirstOrDefault(member => member.IsCurrent && member.PersonId == personId);
        if (member is null) return "This person does not live in the household.";
        if (until < member.From) return "Nobody leaves before they came: check the day.";
        var others = household.Members.Any(other => other.IsCurrent && other.PersonId != personId);
        return household.HeadId == personId && others ? "This person is the head of the household: choose another head first." : null;
    }

    public static string? WhyNotHead(Household household, Guid personId)
    {
        if (household.HeadId == personId) return "This person is the head of the household already.";
        return household.Members.Any(member => member.IsCurrent && member.PersonId == personId)
            ? null : "Only somebody who lives in the household can be its head.";
    }

    /// <summary>"Delgado-Demo household", or the given name where there is no other.</summary>
    public static string NameAfter(Person head) => $"{(head.FamilyName.Length > 0 ? head.FamilyName : head.DisplayName)} household";
}
