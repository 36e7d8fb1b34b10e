namespace Alongside.People.Background;

/// <summary>
/// The questions as they are asked before an agency has changed them. Race and ethnicity: the categories of the Office of Management and Budget's
/// Statistical Policy Directive 15 of 2024, sex and gender those of HUD's HMIS data standards; the codes are HUD's numbers.
/// </summary>
public static class UsualQuestions
{
    public const string Gender = "gender";
    public const string Woman = "hud-0";
    public const string Man = "hud-1";
    public const string Transgender = "hud-5";

    public static IReadOnlyList<AskedQuestion> All { get; } =
    [
        new(Gender, "Gender", TakesMany: true, IsAsked: true,
        [
            new(Woman, "Woman, or girl"), new(Man, "Man, or boy"), new("hud-2", "Culturally specific identity, such as Two-Spirit"), new(Transgender, "Transgender"),
            new("hud-4", "Non-binary"), new("hud-6", "Questioning"), new("hud-3", "Different identity"),
        ]),
        new("sex", "Sex", TakesMany: false, IsAsked: true, [new("hud-0", "Female"), new("hud-1", "Male")]),
        new("race-ethnicity", "Race and ethnicity", TakesMany: true, IsAsked: true,
        [
            new("hud-1", "American Indian, Alaska Native or Indigenous"), new("hud-2", "Asian or Asian American"), new("hud-3", "Black, African American or African"),
            new("hud-6", "Hispanic or Latino"), new("hud-7", "Middle Eastern or North African"), new("hud-4", "Native Hawaiian or Pacific Islander"), new("hud-5", "White"),
        ]),
        new("veteran", "Served in the armed forces", TakesMany: false, IsAsked: false, [new("hud-1", "Yes"), new("hud-0", "No")]),
    ];
}
