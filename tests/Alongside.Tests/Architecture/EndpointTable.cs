using Alongside.Shared;

namespace Alongside.Tests.Architecture;

/// <summary>Who may open which page. Every endpoint of the product stands here; a new page fails the test until its row is written.</summary>
internal static class EndpointTable
{
    private const Role FormReaders = Roles.Casework | Role.Administrator;
    private const Role DirectoryReaders = Roles.ClientWork | Role.Administrator;

    public static readonly IReadOnlyList<Row> Rows =
    [
        Row.Public("sign-in"),
        Row.Public("error/{code:int?}", "/error/404"),
        new("", Roles.Everyone, _ => "/"),
        new("design", Roles.Everyone, _ => "/design"),

        new("drafts", Roles.Everyone, _ => "/drafts"),
        new("cases", Roles.Casework, _ => "/cases"),
        new("cases/open", Roles.Leads, _ => "/cases/open"),
        Row.OnCase("cases/{id:guid}"),
        Row.OnCase("cases/{id:guid}/people"),
        Row.OnCase("cases/{id:guid}/history"),
        Row.OnCase("cases/{id:guid}/transfer"),
        Row.OnCase("cases/{id:guid}/close"),
        Row.OnCase("cases/{id:guid}/reopen"),
        Row.OnCase("cases/{id:guid}/clocks"),
        Row.OnCase("cases/{id:guid}/flags"),
        Row.OnCase("cases/{id:guid}/flags/raise"),
        Row.OnCase("cases/{id:guid}/flags/{flagId:guid}", world => $"/cases/{world.Case}/flags/{world.Flag}"),

        Row.OnCase("cases/{id:guid}/person"),

        new("people", Roles.ClientWork, _ => "/people"),
        new("people/add", Roles.ClientWork, _ => "/people/add"),
        Row.OfPerson("people/{id:guid}"),
        Row.OfPerson("people/{id:guid}/change"),
        Row.OfPerson("people/{id:guid}/contact/{point:guid?}"),
        Row.OfPerson("people/{id:guid}/household"),
        Row.OfPerson("people/{id:guid}/relationships"),
        Row.OfPerson("people/{id:guid}/genogram"),
        Row.OfPerson("people/{id:guid}/ecomap"),
        Row.OfPerson("people/{id:guid}/history"),
        Row.OfPerson("people/{id:guid}/restrict", Roles.Leads),
        Row.OfPerson("people/{id:guid}/names"),
        Row.OfPerson("people/{id:guid}/identifiers"),
        Row.OfPerson("people/{id:guid}/background"),
        new("setup/questions", Role.Administrator, _ => "/setup/questions"),

        new("intake", Roles.ClientWork, _ => "/intake"),
        new("intake/take", Roles.ClientWork, _ => "/intake/take"),
        new("intake/{id:guid}", Roles.ClientWork, world => $"/intake/{world.Inquiry}", IsScoped: true),
        new("intake/{id:guid}/change", Roles.ClientWork, world => $"/intake/{world.Inquiry}/change", IsScoped: true),

        new("supervision", Roles.Leads, _ => "/supervision"),
        new("supervision/overdue", Roles.Leads, _ => "/supervision/overdue"),
        new("supervision/transfers", Roles.Leads, _ => "/supervision/transfers"),

        Row.OnCase("cases/{id:guid}/plan"),
        Row.OnCase("cases/{id:guid}/plan/change"),
        Row.OnCase("cases/{id:guid}/plan/agree"),
        Row.OnCase("cases/{id:guid}/plan/review"),
        Row.OnCase("cases/{id:guid}/plan/{number:int}", world => $"/cases/{world.Case}/plan/1"),
        Row.OnCase("cases/{id:guid}/goals/add"),
        Row.OnCase("goals/{id:guid}", world => $"/goals/{world.Plan.Goal}"),
        Row.OnCase("goals/{id:guid}/change", world => $"/goals/{world.Plan.Goal}/change"),
        Row.OnCase("steps/{id:guid}/change", world => $"/steps/{world.Plan.Step}/change"),

        new("notes/new", Roles.Casework, _ => "/notes/new"),
        new("notes/autosave", Roles.Casework, _ => "/notes/autosave"),
        Row.OnCase("notes/write/{id:guid?}", world => $"/notes/write?caseId={world.Case}"),
        Row.OnCase("notes/{id:guid}", world => $"/notes/{world.Note}"),
        Row.OnCase("notes/{id:guid}/amend", world => $"/notes/{world.Note}/amend"),

        Row.OnCase("cases/{caseId:guid}/assessments", world => $"/cases/{world.Case}/assessments"),
        Row.OnCase("assessments/{id:guid}", world => $"/assessments/{world.Assessment}"),
        Row.OnCase("assessments/{id:guid}/fill", world => $"/assessments/{world.Assessment}/fill"),
        new("assessments/forms", FormReaders, _ => "/assessments/forms"),
        Row.OfAgency("assessments/forms/{id:guid}", FormReaders, world => $"/assessments/forms/{world.Form}"),
        new("assessments/forms/import", Role.Administrator | Role.ProgrammeManager, _ => "/assessments/forms/import"),

        Row.OnCase("cases/{id:guid}/referrals"),
        Row.OnCase("cases/{id:guid}/consents"),
        Row.OnCase("cases/{id:guid}/consents/give"),
        new("referrals", Roles.Casework, _ => "/referrals"),
        new("referrals/new", Roles.Casework, world => $"/referrals/new?caseId={world.Case}"),
        Row.OnCase("referrals/{id:guid}", world => $"/referrals/{world.Referral}"),
        Row.OnCase("referrals/{id:guid}/packet", world => $"/referrals/{world.Referral}/packet"),

        new("directory", DirectoryReaders, _ => "/directory"),
        Row.OfAgency("directory/services/{id:guid}", DirectoryReaders, world => $"/directory/services/{world.Service.Id}"),
        Row.OfAgency("directory/organisations/{id:guid}", DirectoryReaders, world => $"/directory/organisations/{world.Service.OrganisationId}"),
        new("directory/import", Role.Administrator | Role.ProgrammeManager, _ => "/directory/import"),

        new("follow-ups", Roles.ClientWork, _ => "/follow-ups"),
        new("follow-ups/add", Roles.ClientWork, _ => "/follow-ups/add"),
        Row.OnCase("follow-ups/{id:guid}", world => $"/follow-ups/{world.FollowUp}"),
        new("calendar", Roles.ClientWork, _ => "/calendar"),
        new("calendar/feed", Roles.ClientWork, _ => "/calendar/feed"),
        Row.Public("calendar/{token:length(43)}.ics", $"/calendar/{new string('a', 43)}.ics"),

        new("search", Roles.Everyone, _ => "/search"),
        new("search/suggest", Roles.Everyone, _ => "/search/suggest?q=rosa"),

        new("account", Roles.Everyone, _ => "/account"),
        new("account/second-step", Roles.Everyone, _ => "/account/second-step"),
        new("accounts/workers", Role.Administrator, _ => "/accounts/workers"),
        new("accounts/workers/add", Role.Administrator, _ => "/accounts/workers/add"),
        Row.OfAgency("accounts/workers/{id:guid}", Role.Administrator, world => $"/accounts/workers/{world.Cases.Maya.Id}"),
        new("accounts/teams", Role.Administrator, _ => "/accounts/teams"),
        new("accounts/teams/add", Role.Administrator, _ => "/accounts/teams/add"),
        Row.OfAgency("accounts/teams/{id:guid}", Role.Administrator, world => $"/accounts/teams/{world.Team}"),
        new("setup", Role.Administrator, _ => "/setup"),
        new("setup/agency", Role.Administrator, _ => "/setup/agency"),
        new("setup/next", Role.Administrator, _ => "/setup/next"),
        new("setup/programmes", Role.Administrator, _ => "/setup/programmes"),
        new("setup/programmes/add", Role.Administrator, _ => "/setup/programmes/add"),
        Row.OfAgency("setup/programmes/{id:guid}", Role.Administrator, world => $"/setup/programmes/{world.Programme}"),
        Row.Public("setup/first"),
        new("accounts/session-limits", Role.Administrator, _ => "/accounts/session-limits"),
        Row.Public("sign-in/code", "/sign-in"),
        Row.Public("sign-in/passkey"),
        new("account/passkeys", Roles.Everyone, _ => "/account/passkeys"),
        Row.Public("sign-out"),
        Row.Public("welcome/{token}", "/welcome/nobody"),

        new("ledger", Role.Auditor | Role.Administrator, _ => "/ledger"),
        new("ledger/printed", Roles.Everyone, _ => "/ledger/printed"),
    ];

    /// <param name="Template">The page's address as it is routed.</param>
    /// <param name="Roles">Those who may open it.</param>
    /// <param name="Address">The page with something of the world in it.</param>
    /// <param name="IsScoped">Shows something of one case: who does not see the case gets "not found".</param>
    internal sealed record Row(string Template, Role Roles, Func<PermissionWorld, string> Address, bool IsScoped = false)
    {
        public bool IsPublic { get; private init; }
        public bool IsOfAgency { get; private init; }

        public static Row Public(string template, string? address = null) => new(template, Alongside.Shared.Roles.Everyone, _ => address ?? "/" + template) { IsPublic = true };

        /// <summary>A page of a case, its first parameter being the case.</summary>
        public static Row OnCase(string template, Func<PermissionWorld, string>? address = null, Role roles = Alongside.Shared.Roles.Casework) =>
            new(template, roles, address ?? (world => "/" + template.Replace("{id:guid}", world.Case.ToString(), StringComparison.Ordinal)), IsScoped: true);

        /// <summary>A page of something that belongs to the whole agency: a form, a service, a programme.</summary>
        public static Row OfAgency(string template, Role roles, Func<PermissionWorld, string> address) => new(template, roles, address) { IsOfAgency = true };

        /// <summary>A page of the client of the case.</summary>
        public static Row OfPerson(string template, Role roles = Alongside.Shared.Roles.ClientWork) => new(template, roles,
            world => "/" + template.Replace("{id:guid}", world.Client.ToString(), StringComparison.Ordinal).Replace("/{point:guid?}", "", StringComparison.Ordinal), IsScoped: true);

        public override string ToString() => "/" + Template;
    }
}
