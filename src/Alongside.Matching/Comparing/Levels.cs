using Alongside.Matching.People;

namespace Alongside.Matching.Comparing;

/// <summary>The levels of all fields of a pair, four bits each.</summary>
public readonly record struct Levels(ulong Bits)
{
    public Level this[Field field] => (Level)((Bits >> ((int)field * 4)) & 15);

    public Levels With(Field field, Level level) =>
        new((Bits & ~(15UL << ((int)field * 4))) | ((ulong)level << ((int)field * 4)));
}
