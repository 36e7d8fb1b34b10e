namespace Alongside.Ledger;

/// <summary>
/// Marks an act: one class, one public method, one save. The name (<c>note.signed</c>: the thing, what was done to it)
/// is what the ledger keeps for good; it is never renamed.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ActAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
