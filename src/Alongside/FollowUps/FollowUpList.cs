namespace Alongside.FollowUps;

/// <summary>Rows that can be done from where they stand.</summary>
/// <param name="Return">The page they stand on, to come back to.</param>
/// <param name="NamesWorker">Whether it is said whose they are.</param>
public sealed record FollowUpList(IReadOnlyList<FollowUpRow> Rows, string Return, bool NamesWorker = false);
