namespace Alongside.People.Matching;

/// <summary>The likely duplicates beside a form that is typed into.</summary>
/// <param name="Prefix">Where the person's fields stand in the form: "Form" or "Form.Person".</param>
/// <param name="ChooseAs">The field that takes the id of the person who is chosen; null when choosing opens their page.</param>
/// <param name="Chosen">Who is chosen.</param>
public sealed record DuplicatesPanel(IReadOnlyList<Likely> People, string Prefix, bool IsSomebodyElse, string? ChooseAs = null, Guid? Chosen = null)
{
    public string ElseName => Prefix + ".IsSomebodyElse";
    public string ElseId => ElseName.Replace('.', '_');
}
