using Alongside.Accounts;
using Alongside.Cases;
using Alongside.Ledger;
using Alongside.People;
using Alongside.People.Matching;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Intakes;

/// <summary>The screening page: what was said, about whom, what we know of them, and what becomes of it.</summary>
public sealed class ShowModel(AlongsideDb db, Me me, AgencyClock clock, Acting acting, PersonFile file, LikelyDuplicates duplicates, Deciding deciding) : RoomPage
{
    private string _form = nameof(Open);

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public OpenFromInquiryForm Open { get; set; } = new();

    [BindProperty]
    public InformationForm Inform { get; set; } = new();

    [BindProperty]
    public ReferOnForm Refer { get; set; } = new();

    [BindProperty]
    public DeclineForm Decline { get; set; } = new();

    [BindProperty]
    public NamePersonForm Who { get; set; } = new();

    public override string FormName => _form;

    public Inquiry Inquiry { get; private set; } = null!;
    public Person? Person { get; private set; }

    /// <summary>All of the person, where the worker may open their page.</summary>
    public PersonOverview? Overview { get; private set; }
    public IReadOnlyList<Dealing> Earlier { get; private set; } = [];
    public IReadOnlyList<Likely> Likely { get; private set; } = [];
    public DuplicatesPanel Panel { get; private set; } = new([], "Who.Person", false, "Who.PersonId");
    public IReadOnlyList<SelectListItem> Programmes { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Workers { get; private set; } = [];
    public string? Programme { get; private set; }
    public string? TakenBy { get; private set; }
    public string? Screener { get; private set; }
    public string? Decider { get; private set; }
    public bool MayOpenCase { get; private set; }
    public string? WhyNotOpen => InquiryRules.WhyNotOpen(Inquiry);
    public string? WhyNotDecide => InquiryRules.WhyNotDecide(me) ?? InquiryRules.WhyNotChange(Inquiry);
    public string? WhyNotScreen => InquiryRules.WhyNotDecide(me)
        ?? (Inquiry.State == InquiryState.Screening ? Inquiry.ScreenerId == me.Id ? "You are screening it." : null
            : InquiryMoves.WhyNot(Inquiry.State, InquiryState.Screening));

    public override async Task Load()
    {
        Inquiry = await db.Inquiries.VisibleTo(me).AsNoTracking().FirstOrDefaultAsync(row => row.Id == Id).OrMissing();
        await acting.Viewed("inquiry", Inquiry.AsDeed());
        await LoadPerson();
        var ids = new[] { Inquiry.TakenById, Inquiry.ScreenerId, Inquiry.DecidedById };
        var names = await db.Workers.Where(worker => ids.Contains(worker.Id)).ToDictionaryAsync(worker => worker.Id, worker => worker.Name);
        (TakenBy, Screener, Decider) = (Name(Inquiry.TakenById), Name(Inquiry.ScreenerId), Name(Inquiry.DecidedById));
        Programme = await db.Programmes.Where(row => row.Id == Inquiry.ProgrammeId).Select(row => row.Name).FirstOrDefaultAsync();
        MayOpenCase = Inquiry.CaseId is { } opened && await db.Cases.VisibleTo(me).AnyAsync(row => row.Id == opened);
        if (WhyNotDecide is null)
        {
            (Programmes, Workers) = (await db.ProgrammeChoices(), await db.CaseTakers());
            if (!HttpMethods.IsPost(Request.Method) || _form != nameof(Open)) Open = OpenFromInquiryForm.Of(Inquiry);
        }

        string? Name(Guid? worker) => worker is { } id ? names.GetValueOrDefault(id) : null;
    }

    public Task OnGet() => Load();

    [WhileTyping]
    public async Task<IActionResult> OnPostDuplicates() => Partial("/People/Matching/_Duplicates.cshtml", await Typed());

    public async Task<IActionResult> OnPostScreen()
    {
        await deciding.Screen.Run(Id);
        return Done("You are screening this inquiry.", $"/intake/{Id}");
    }

    public async Task<IActionResult> OnPostName()
    {
        _form = nameof(Who);
        Who.Choose();
        await deciding.Name.Run(Id, Who);
        return Done("It is written down who this is about.", $"/intake/{Id}");
    }

    public async Task<IActionResult> OnPostOpen()
    {
        var caseId = await deciding.Open.Run(Id, Open);
        return Done("The case is open; its worker has a follow-up for the first contact.",
            await db.Cases.VisibleTo(me).AnyAsync(row => row.Id == caseId) ? $"/cases/{caseId}" : $"/intake/{Id}");
    }

    public async Task<IActionResult> OnPostInform()
    {
        _form = nameof(Inform);
        await deciding.Inform.Run(Id, Inform);
        return Done("Noted: information given.", "/intake");
    }

    public async Task<IActionResult> OnPostRefer()
    {
        _form = nameof(Refer);
        await deciding.Refer.Run(Id, Refer);
        return Done("Noted: referred on.", "/intake");
    }

    public async Task<IActionResult> OnPostDecline()
    {
        _form = nameof(Decline);
        await deciding.Decline.Run(Id, Decline);
        return Done("The inquiry is declined.", "/intake");
    }

    private async Task LoadPerson()
    {
        if (Inquiry.PersonId is not { } id)
        {
            Panel = await Typed();
            return;
        }
        Person = await db.People.AsNoTracking().FirstAsync(person => person.Id == id);
        Likely = await duplicates.Of(Person.Facts, except: id);
        await acting.LookedUp(Likely.Select(one => (Guid?)one.Person.Id));
        if (!await db.People.VisibleTo(me).AnyAsync(person => person.Id == id)) return;
        Overview = await file.Open(id);
        Earlier = [.. Overview.Dealings.Where(dealing => !dealing.Link.EndsWith(Id.ToString(), StringComparison.Ordinal))];
    }

    private async Task<DuplicatesPanel> Typed()
    {
        var likely = await duplicates.Of(Who.Person.Facts(clock.Today));
        await acting.LookedUp(likely.Select(one => (Guid?)one.Person.Id));
        return new(likely, "Who.Person", Who.Person.IsSomebodyElse || Who.PersonId == Guid.Empty, "Who.PersonId", Who.PersonId);
    }
}

/// <summary>What may be done with an inquiry from its page.</summary>
public sealed record Deciding(
    StartScreening Screen, NamePerson Name, OpenCaseFromInquiry Open, GiveInformation Inform, ReferOn Refer, DeclineInquiry Decline);
