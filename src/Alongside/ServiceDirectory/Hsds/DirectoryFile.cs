namespace Alongside.ServiceDirectory.Hsds;

/// <summary>One file of a directory, opened when it is read.</summary>
public sealed record DirectoryFile(string Name, Func<Stream> Open);

/// <summary>How bad a fault is.</summary>
public enum Gravity
{
    /// <summary>Nothing of the directory can be loaded until it is put right.</summary>
    Stops,

    /// <summary>This row is left out, the others are loaded.</summary>
    LeftOut,

    /// <summary>The row is loaded; the reader should know.</summary>
    Note,
}

/// <summary>Something wrong with a file, where, and in plain words why.</summary>
/// <param name="Row">As a spreadsheet numbers it: the names of the columns are row 1.</param>
public sealed record Fault(Gravity Gravity, string File, int? Row, string? Column, string Reason);

/// <summary>What is wrong with the files, as it is found.</summary>
public sealed class Faults
{
    private readonly List<Fault> _all = [];

    public IReadOnlyList<Fault> All => _all;

    public bool Stop => _all.Exists(fault => fault.Gravity == Gravity.Stops);

    public int Count(Gravity gravity) => _all.Count(fault => fault.Gravity == gravity);

    public void Stops(string file, string reason, int? row = null, string? column = null) => _all.Add(new Fault(Gravity.Stops, file, row, column, reason));

    internal void LeftOut(CsvRow row, string? column, string reason) => _all.Add(new Fault(Gravity.LeftOut, row.File, row.Number, column, reason));

    internal void Note(CsvRow row, string? column, string reason) => _all.Add(new Fault(Gravity.Note, row.File, row.Number, column, reason));

    public void Note(string file, string reason) => _all.Add(new Fault(Gravity.Note, file, null, null, reason));
}
