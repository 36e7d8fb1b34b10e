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
    public const int MostConsents = 100;
    private const int PageSize = 50;
    private Dictionary<Guid, string> _names = [];
    private Dictionary<Guid, int> _left = [];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The last disclosure of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    [BindProperty]
    public RevokeForm Form { get; set; } = new();

    public CaseHeader Header { get; private set; } = null!;
    public IReadOnlyList<Consent> Consents { get; private set; } = [];
    public IReadOnlyList<Disclosure> Disclosures { get; private set; } = [];
    public string? Next { get; private set; }

    public override async Task Load()
    {
        Header = await door.Enter(Id, "Services & referrals");
        Consents = [.. (await db.Consents.VisibleTo(me).AsNoTracking().Where(row => row.CaseId == Id).OrderByDescending(row => row.Number).Take(MostConsents).ToListAsync())
            .Where(row => ConsentRules.MayKnow(me.Labels, row.Labels))];
        await LoadDisclosures(db.Disclosures.VisibleTo(me).AsNoTracking().Where(row => row.CaseId == Id));
        var ids = Consents.Select(row => row.PersonId).Distinct().ToList();
        _names = await db.People.Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.DisplayName);
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostRevoke()
    {
        await revoke.Run(Form);
        return Done("Revoked. Nothing more leaves under it.", $"/cases/{Id}/consents");
    }

    private async Task LoadDisclosures(IQueryable<Disclosure> told)
    {
        _left = await told.Where(row => row.ConsentId != null && row.IsAllowed).GroupBy(row => row.ConsentId!.Value)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count);
        if (After is { } last && await told.FirstOrDefaultAsync(row => row.Id == last) is { } key)
            told = told.Where(row => row.At < key.At || (row.At == key.At && row.Id.CompareTo(last) < 0));
        var page = await told.OrderByDescending(row => row.At).ThenByDescending(row => row.Id).Take(PageSize + 1).ToListAsync();
        if (page.Count > PageSize) Next = $"{page[PageSize - 1].Id}";
        Disclosures = [.. page.Take(PageSize).Where(row => ConsentRules.MayKnow(me.Labels, row.Labels))];
    }

    public string PersonName(Guid id) => _names.GetValueOrDefault(id, "The person");

    public string LeftUnder(Guid consentId) => _left.GetValueOrDefault(consentId) switch
    {
        0 => "Nothing had left under it.",
        1 => "One thing had left under it, listed below.",
        var many => $"{many} things had left under it, listed below.",
    };

    public string KindsInWords(Disclosure disclosure) => string.Join(", ", disclosure.Kinds.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(kind => Enum.Parse<InformationKind>(kind).InWords()));
}
