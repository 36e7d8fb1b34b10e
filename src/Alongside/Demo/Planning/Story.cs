namespace Alongside.Demo.Planning;

/// <summary>A story as it will be played: who it is about, and what is done, in order of time.</summary>
public sealed record Story(int Index, string Client, IReadOnlyList<PlannedAct> Acts);
