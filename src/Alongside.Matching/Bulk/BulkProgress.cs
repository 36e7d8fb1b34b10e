namespace Alongside.Matching.Bulk;

/// <summary>How far a run has come, to be shown.</summary>
/// <param name="Doing">What is done now: "comparing by birth date".</param>
/// <param name="Share">From 0 to 1.</param>
public sealed record BulkProgress(string Doing, double Share, long Compared, int Found);
