using Alongside.ServiceDirectory.Hsds;
using Alongside.Shared;

namespace Alongside.ServiceDirectory;

/// <summary>Gathers what the other tables of a directory say of a service.</summary>
internal static class ServiceDetails
{
    public static ServiceExtras Of(ServiceRow row, HsdsDirectory read, string organisationName)
    {
        var terms = read.Terms.GetValueOrDefault(row.Id) ?? [];
        var fees = Lines(row.Fees, read.Costs.GetValueOrDefault(row.Id));
        var eligibility = Lines(row.Eligibility, read.Eligibilities.GetValueOrDefault(row.Id));
        bool? takesNew = read.Room.TryGetValue(row.Id, out var room) ? room > 0 : null;
        var need = Needs.Guess([.. terms, row.Name, row.Description, organisationName]);
        string?[] words = [row.Name, row.AlternateName, organisationName, need.InWords(), .. terms, .. CitiesOf(row, read), row.Description, eligibility];
        return new ServiceExtras(need, fees, eligibility, takesNew, " " + string.Join(' ', words.OfType<string>().Select(text => text.Fold())));
    }

    /// <summary>The towns where it can be had: of its places, else of its organization.</summary>
    public static IReadOnlyList<string> CitiesOf(ServiceRow service, HsdsDirectory read)
    {
        var places = read.PlacesOf(service);
        var cities = read.CitiesByPlace;
        var found = places.SelectMany(place => cities[(place, null)]).Distinct().ToList();
        return found.Count > 0 ? found : [.. cities[(null, service.OrganisationId)].Distinct()];
    }

    private static string? Lines(string? first, List<string>? more)
    {
        var lines = new[] { first }.Concat(more ?? []).OfType<string>().Distinct().ToList();
        return lines.Count == 0 ? null : string.Join('\n', lines);
    }
}
