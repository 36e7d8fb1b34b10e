namespace Alongside.Matching.Files;

/// <summary>A list of people cannot be read; the message says in plain words why, and where.</summary>
public sealed class UnreadableListException(string message) : Exception(message);
