namespace Alongside.Matching.Weighing;

/// <summary>What is suggested of a pair. Nothing is ever merged by it.</summary>
public enum Decision
{
    No,

    /// <summary>Somebody should look.</summary>
    Possible,

    /// <summary>The same person as far as the data say; a worker still decides.</summary>
    Match,
}
