using Alongside.Matching.Weighing;

namespace Alongside.Matching.Bulk;

/// <summary>How far a run has come. Whoever keeps it may go on from it later.</summary>
/// <param name="People">A number made of everybody compared; a run goes on with the same people only.</param>
/// <param name="PassesDone">How many blocking passes are done.</param>
public sealed record BulkState(ulong People, int PassesDone, IReadOnlyList<WeightRow> Weights, double LearnedFrom, double Households, IReadOnlyList<FoundPair> Pairs);
