using Alongside.Shared;

namespace Alongside.Tests.Architecture;

/// <summary>Who may open which page. Every endpoint of the product stands here; a new page fails the test until its row is written.</summary>
internal static class EndpointTable
{
    public static readonly IReadOnlyList<Row> Rows =
    [
        Row.Public("sign-in"),
        Row.Public("error/{code:int?}", "/error/404"),
        new("", Roles.Everyone, _ => "/"),
        new("design", Roles.Everyone, _ => "/design"),

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
        Row.OfPerson("people/{id:guid}/history"),
        Row.OfPerson("people/{id:guid}/restrict", Roles.Leads),

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

        new("ledger", Role.Auditor | Role.Administrator, _ => "/ledger"),
    ];

    /// <param name="Template">The page's address as it is routed.</param>
    /// <param name="Roles">Those who may open it.</param>
    /// <param name="Address">The page with something of the world in it.</param>
    /// <param name="IsScoped">Shows something of one case: who does not see the case gets "not found".</param>
    internal sealed record Row(string Template, Role Roles, Func<PermissionWorld, string> Address, bool IsScoped = false)
    {
        public bool IsPublic { get; private init; }

        public static Row Public(string template, string? address = null) => new(template, Alongside.Shared.Roles.Everyone, _ => address ?? "/" + template) { IsPublic = true };

        /// <summary>A page of a case, its first parameter being the case.</summary>
        public static Row OnCase(string template, Func<PermissionWorld, string>? address = null, Role roles = Alongside.Shared.Roles.Casework) =>
            new(template, roles, address ?? (world => "/" + template.Replace("{id:guid}", world.Case.ToString(), StringComparison.Ordinal)), IsScoped: true);

        /// <summary>A page of the client of the case.</summary>
        public static Row OfPerson(string template, Role roles = Alongside.Shared.Roles.ClientWork) => new(template, roles,
            world => "/" + template.Replace("{id:guid}", world.Client.ToString(), StringComparison.Ordinal).Replace("/{point:guid?}", "", StringComparison.Ordinal), IsScoped: true);

        public override string ToString() => "/" + Template;
    }
}
