namespace Alongside.Fhir.FhirPath;

/// <summary>What $this, $index and $total stand for, and the variables that defineVariable() made, at one place of an expression.</summary>
internal sealed class Frame(Items self)
{
    private Definition? _definitions;

    public Items This { get; } = self;

    public int? Index { get; private init; }

    public Items? Total { get; private init; }

    /// <summary>A place inside this one: it sees the variables made so far, and what it makes stays inside.</summary>
    public Frame Inside() => Inside(This, Index, Total);

    public Frame Inside(Items self, int? index = null, Items? total = null) =>
        new(self) { Index = index ?? Index, Total = total ?? Total, _definitions = _definitions };

    public void Define(string name, Items value)
    {
        if (Find(name) is not null)
        {
            throw new FhirPathException($"The variable %{name} is defined twice.");
        }

        _definitions = new Definition(name, value, _definitions);
    }

    public Items? Find(string name)
    {
        for (var at = _definitions; at is not null; at = at.Next)
        {
            if (at.Name == name)
            {
                return at.Value;
            }
        }

        return null;
    }

    private sealed record Definition(string Name, Items Value, Definition? Next);
}
