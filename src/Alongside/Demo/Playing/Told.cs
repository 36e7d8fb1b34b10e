namespace Alongside.Demo.Playing;

/// <summary>What of a story is there already.</summary>
internal sealed class Told
{
    public Guid Inquiry { get; set; }
    public Guid Case { get; set; }
    public Guid Client { get; set; }
    public Guid Plan { get; set; }
    public List<(Guid Id, IReadOnlyList<Guid> Steps)> Goals { get; } = [];
    public Dictionary<int, Guid> Referrals { get; } = [];
    public Guid Flag { get; set; }
    public Guid Transfer { get; set; }
    public Guid Note { get; private set; }
    public Guid NoteBefore { get; private set; }
    public Guid FollowUp { get; set; }
    public Guid Consent { get; set; }

    /// <summary>Who is known to be able to write on the case, until it changes hands.</summary>
    public Guid Hand { get; set; }

    public void Wrote(Guid note) => (NoteBefore, Note) = (Note, note);

    public void Withdrew() => Note = NoteBefore;
}
