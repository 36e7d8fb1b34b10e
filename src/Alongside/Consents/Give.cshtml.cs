using Alongside.Cases;
using Alongside.People;
using Alongside.Privacy;
using Alongside.ServiceDirectory;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Consents;

/// <summary>Records a consent; from a referral that waits for it, and back to that.</summary>
public sealed class GiveModel(AlongsideDb db, Me me, AgencyClock clock, CaseDoor door, GiveConsent give) : RoomPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The referral that waits for this consent.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Referral { get; set; }

    [BindProperty]
    public ConsentForm Form { get; set; } = new();

    public CaseHeader Header { get; private set; } = null!;
    public IReadOnlyList<SelectListItem> People { get; private set; } = [];
    public IReadOnlyList<string> Receivers { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Kinds { get; } = [.. Enum.GetValues<InformationKind>().Select(kind => new SelectListItem(kind.InWords(), kind.ToString()))];
    public IReadOnlyList<SelectListItem> Labels { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Ways { get; } =
        [new("Written and signed", nameof(HowGiven.Written)), new("Spoken, with a witness", nameof(HowGiven.Verbal)), new("Electronically", nameof(HowGiven.Electronic))];
    public string Back => Referral is { } referral ? $"/referrals/{referral}" : $"/cases/{Id}/consents";

    public override async Task Load()
    {
        Header = await door.Enter(Id, "Services & referrals");
        var ofCase = db.CasePeople.Where(link => link.CaseId == Id).Select(link => link.PersonId);
        var people = await db.People.Where(person => ofCase.Contains(person.Id)).OrderBy(person => person.DisplayName)
            .Select(person => new { person.Id, person.DisplayName }).ToListAsync();
        People = [.. people.OrderByDescending(person => person.Id == Header.Client.Id).Select(person => new SelectListItem(person.DisplayName, person.Id.ToString()))];
        Receivers = await db.Organisations.Where(row => row.Retired == null && row.IsNamed).OrderBy(row => row.Name).Select(row => row.Name).Take(1000).ToListAsync();
        Labels = [.. me.Labels.Where(label => label != Sensitivity.General).Select(label => new SelectListItem(label.InWords(), label.ToString()))];
    }

    public async Task OnGet([FromQuery] string? receiver, [FromQuery] string? purpose, [FromQuery] InformationKind[] kinds, [FromQuery] Sensitivity[] labels)
    {
        await Load();
        Form = new ConsentForm
        {
            PersonId = Header.Client.Id,
            MayDisclose = await db.Agencies.Select(agency => agency.Name).FirstOrDefaultAsync(),
            MayReceive = receiver,
            Purpose = purpose,
            Kinds = kinds,
            Labels = labels,
            From = clock.Today,
            Until = clock.Today.AddYears(1),
            SignedBy = Header.Client.DisplayName,
            Language = Header.Client.Language ?? "English",
        };
    }

    public async Task<IActionResult> OnPost()
    {
        await give.Run(Id, Form);
        return Done("The consent is recorded.", Back);
    }
}
