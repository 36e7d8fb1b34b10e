using Alongside.Cases;
using Alongside.People;
using Alongside.Privacy;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Consents;

/// <summary>The consents of a case's people, and what was told to whom.</summary>
public sealed class IndexModel(AlongsideDb db, Me me, CaseDoor door, RevokeConsent revoke) : RoomPage
{
    private Dictionary<Guid, string> _names = [];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public RevokeForm Form { get; set; } = new();

    public CaseHeader Header { get; private set; } = null!;
    public IReadOnlyList<Consent> Consents { get; private set; } = [];
    public IReadOnlyList<Disclosure> Disclosures { get; private set; } = [];

    public override async Task Load()
    {
        Header = await door.Enter(Id, "Services & referrals");
        Consents = [.. (await db.Consents.VisibleTo(me).AsNoTracking().Where(row => row.CaseId == Id).OrderByDescending(row => row.Number).Take(100).ToListAsync())
            .Where(row => ConsentRules.MayKnow(me.Labels, row.Labels))];
        Disclosures = [.. (await db.Disclosures.VisibleTo(me).AsNoTracking().Where(row => row.CaseId == Id).OrderByDescending(row => row.At).Take(100).ToListAsync())
            .Where(row => ConsentRules.MayKnow(me.Labels, row.Labels))];
        var ids = Consents.Select(row => row.PersonId).Distinct().ToList();
        _names = await db.People.Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.DisplayName);
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostRevoke()
    {
        await revoke.Run(Form);
        return Done("Revoked. Nothing more leaves under it.", $"/cases/{Id}/consents");
    }

    public string PersonName(Guid id) => _names.GetValueOrDefault(id, "The person");

    public string LeftUnder(Guid consentId) => Disclosures.Count(row => row.ConsentId == consentId) switch
    {
        0 => "Nothing had left under it.",
        1 => "One thing had left under it, listed below.",
        var many => $"{many} things had left under it, listed below.",
    };

    public string KindsInWords(Disclosure disclosure) => string.Join(", ", disclosure.Kinds.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(kind => Enum.Parse<InformationKind>(kind).InWords()));
}
