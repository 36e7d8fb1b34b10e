using Alongside.Matching.People;

namespace Alongside.Matching.Blocking;

/// <summary>One way of choosing who is compared: those who share a key.</summary>
/// <param name="Name">What they share, in words.</param>
/// <param name="Key">The key of a row; 0 for none.</param>
internal sealed record Pass(string Name, Func<PeopleTable, int, uint> Key);
