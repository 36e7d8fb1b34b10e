namespace Alongside.ServiceDirectory.Hsds;

/// <summary>A table of the Human Services Data Specification that is read here: its names over the versions, and what it cannot be without.</summary>
internal sealed record HsdsTable(string Name, string[] FileNames, string[] Required)
{
    public static readonly HsdsTable Organisations = new("organizations", ["organizations", "organization"], ["id", "name"]);
    public static readonly HsdsTable Services = new("services", ["services", "service"], ["id", "organization_id", "name"]);
    public static readonly HsdsTable Places = new("locations", ["locations", "location"], ["id"]);
    public static readonly HsdsTable ServicePlaces = new("service_at_locations",
        ["service_at_location", "service_at_locations", "services_at_location"], ["service_id", "location_id"]);
    public static readonly HsdsTable Phones = new("phones", ["phones", "phone"], ["number"]);
    public static readonly HsdsTable Addresses = new("addresses",
        ["addresses", "address", "postal_addresses", "postal_address", "physical_addresses", "physical_address"], ["address_1"]);
    public static readonly HsdsTable Openings = new("schedules",
        ["schedules", "schedule", "regular_schedules", "regular_schedule"], ["opens_at", "closes_at"]);
    public static readonly HsdsTable Languages = new("languages", ["languages", "language"], ["service_id"]);
    public static readonly HsdsTable Costs = new("cost_options", ["cost_options", "cost_option"], ["service_id"]);
    public static readonly HsdsTable Eligibilities = new("eligibility", ["eligibility", "eligibilities"], ["service_id", "eligibility"]);
    public static readonly HsdsTable Capacities = new("service_capacity", ["service_capacity", "service_capacities"], ["service_id", "available"]);
    public static readonly HsdsTable Terms = new("taxonomy_terms", ["taxonomy_terms", "taxonomy_term", "taxonomy"], ["id", "name"]);
    public static readonly HsdsTable Attributes = new("attributes",
        ["attributes", "attribute", "service_attributes", "services_taxonomy", "service_taxonomy"], []);

    public static readonly IReadOnlyList<HsdsTable> All =
        [Organisations, Services, Places, ServicePlaces, Phones, Addresses, Openings, Languages, Costs, Eligibilities, Capacities, Terms, Attributes];

    /// <summary>The table that a file holds, by its name.</summary>
    public static HsdsTable? Of(string fileName)
    {
        var name = Path.GetFileNameWithoutExtension(fileName).Trim().Replace('-', '_').Replace(' ', '_');
        return All.FirstOrDefault(table => table.FileNames.Contains(name, StringComparer.OrdinalIgnoreCase));
    }
}
