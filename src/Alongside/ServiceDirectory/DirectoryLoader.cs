using Alongside.ServiceDirectory.Hsds;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.ServiceDirectory;

/// <summary>
/// Brings the directory of one source to what its files have now: new entries added, known ones (by external id) changed, missing
/// services retired. It only tells the database what is to change; the act saves, the page that asks beforehand does not.
/// </summary>
internal sealed class DirectoryLoader(AlongsideDb db)
{
    public async Task<DirectoryChange> Apply(HsdsDirectory read, string source, DateOnly today)
    {
        var organisations = await Organisations(read, source, today);
        var places = await Places(read, source, organisations);
        var services = await Services(read, source, organisations, today);
        Guid? Service(string? id) => id is null ? null : services[id].Id;
        Guid? Place(string? id) => id is null ? null : places[id].Id;
        Guid? Organisation(string? id) => id is null ? null : organisations[id].Id;

        await Attach(source, read.Phones.Select(row => new Phone
        {
            Source = source,
            ServiceId = Service(row.Owner.ServiceId),
            PlaceId = Place(row.Owner.PlaceId),
            OrganisationId = Organisation(row.Owner.OrganisationId),
            Number = row.Number,
            Extension = row.Extension,
            Description = row.Description,
        }));
        await Attach(source, read.Addresses.Select(row => new Address
        {
            Source = source,
            ServiceId = Service(row.Owner.ServiceId),
            PlaceId = Place(row.Owner.PlaceId),
            OrganisationId = Organisation(row.Owner.OrganisationId),
            Street = row.Street,
            City = row.City,
            State = row.State,
            PostalCode = row.PostalCode,
        }));
        await Attach(source, read.Openings.Select(row => new Opening
        {
            Source = source,
            ServiceId = Service(row.Owner.ServiceId),
            PlaceId = Place(row.Owner.PlaceId),
            OrganisationId = Organisation(row.Owner.OrganisationId),
            Weekday = row.Weekday,
            From = row.From,
            Until = row.Until,
            Description = row.Description,
        }));
        await Sync(db.ServicePlaces, link => link.Source == source, link => (link.ServiceId, link.PlaceId), read.ServicePlaces.Select(link =>
            new ServicePlace { ServiceId = services[link.ServiceId].Id, PlaceId = places[link.PlaceId].Id, Source = source }));
        await Sync(db.ServiceFacets, facet => facet.Source == source, facet => (facet.ServiceId, facet.Kind, facet.Value), Facets(read, source, services));
        await Words(services.Values);
        return Change(read, source);
    }

    private async Task<Dictionary<string, Organisation>> Organisations(HsdsDirectory read, string source, DateOnly today)
    {
        var known = await db.Organisations.Where(row => row.Source == source).ToDictionaryAsync(row => row.ExternalId);
        foreach (var row in read.Organisations.Values) Known(known, row.Id, id => new Organisation(source, id)).Take(row);
        foreach (var id in read.StandIns) Known(known, id, missing => new Organisation(source, missing)).StandIn();
        foreach (var gone in known.Values.Where(row => !read.Organisations.ContainsKey(row.ExternalId) && !read.StandIns.Contains(row.ExternalId))) gone.Retire(today);
        return known;
    }

    private async Task<Dictionary<string, Place>> Places(HsdsDirectory read, string source, Dictionary<string, Organisation> organisations)
    {
        var known = await db.Places.Where(row => row.Source == source).ToDictionaryAsync(row => row.ExternalId);
        foreach (var row in read.Places.Values)
            Known(known, row.Id, id => new Place(source, id)).Take(row, row.OrganisationId is { } id ? organisations[id].Id : null);
        db.Places.RemoveRange(known.Values.Where(row => !read.Places.ContainsKey(row.ExternalId)));
        return known;
    }

    private async Task<Dictionary<string, Service>> Services(HsdsDirectory read, string source, Dictionary<string, Organisation> organisations, DateOnly today)
    {
        var known = await db.Services.Where(row => row.Source == source).ToDictionaryAsync(row => row.ExternalId);
        foreach (var row in read.Services.Values)
        {
            var organisation = organisations[row.OrganisationId];
            Known(known, row.Id, id => new Service(source, id)).Take(row, organisation.Id, ServiceDetails.Of(row, read, organisation.Name));
        }
        foreach (var gone in known.Values.Where(row => !read.Services.ContainsKey(row.ExternalId))) gone.Retire(today);
        return known;
    }

    private T Known<T>(Dictionary<string, T> known, string id, Func<string, T> make) where T : class
    {
        if (known.TryGetValue(id, out var found)) return found;
        db.Add(known[id] = make(id));
        return known[id];
    }

    private async Task Attach<T>(string source, IEnumerable<T> wanted) where T : Attached =>
        await Sync(db.Set<T>(), row => row.Source == source, row => row.Key, wanted);

    private static async Task Sync<T, TKey>(DbSet<T> set, System.Linq.Expressions.Expression<Func<T, bool>> mine, Func<T, TKey> key, IEnumerable<T> wanted)
        where T : class where TKey : notnull
    {
        var known = (await set.Where(mine).ToListAsync()).GroupBy(key).ToDictionary(same => same.Key, same => same.First());
        var kept = new HashSet<TKey>();
        foreach (var row in wanted)
            if (kept.Add(key(row)) && !known.ContainsKey(key(row))) set.Add(row);
        set.RemoveRange(known.Where(row => !kept.Contains(row.Key)).Select(row => row.Value));
    }

    private static IEnumerable<ServiceFacet> Facets(HsdsDirectory read, string source, Dictionary<string, Service> services) =>
        from service in read.Services.Values
        from facet in ServiceDetails.CitiesOf(service, read).Select(city => (Kind: FacetKind.City, Value: city))
            .Concat(read.Languages.Where(spoken => spoken.ServiceId == service.Id).Select(spoken => (Kind: FacetKind.Language, Value: spoken.Language))).Distinct()
        select new ServiceFacet { ServiceId = services[service.Id].Id, Kind = facet.Kind, Value = facet.Value, Source = source };

    private async Task Words(IEnumerable<Service> services)
    {
        var known = await db.DirectoryWords.AsNoTracking().Select(row => row.Word).ToHashSetAsync();
        foreach (var word in services.SelectMany(service => service.Folded.Split(' ')).Where(word => word.Length is >= 4 and <= 40 && known.Add(word)))
            db.DirectoryWords.Add(new DirectoryWord { Word = word });
    }

    private DirectoryChange Change(HsdsDirectory read, string source)
    {
        db.ChangeTracker.DetectChanges();
        Counts Of<T>(Func<T, bool> isRetired) where T : class
        {
            var entries = db.ChangeTracker.Entries<T>().ToList();
            var retired = entries.Count(entry => entry.State == EntityState.Modified && isRetired(entry.Entity));
            return new Counts(
                entries.Count(entry => entry.State == EntityState.Added),
                entries.Count(entry => entry.State == EntityState.Modified) - retired,
                entries.Count(entry => entry.State == EntityState.Unchanged),
                retired + entries.Count(entry => entry.State == EntityState.Deleted));
        }
        return new DirectoryChange(source, Of<Organisation>(row => row.Retired is not null), Of<Service>(row => row.Retired is not null), Of<Place>(_ => false),
            read.Phones.Count, read.Addresses.Count, read.Openings.Count, read.StandIns.Count);
    }
}

/// <summary>How many entries a load adds, changes, leaves as they are, and retires.</summary>
public sealed record Counts(int Added, int Changed, int Unchanged, int Retired);

/// <summary>What loading does, or would do, to the directory.</summary>
public sealed record DirectoryChange(string Source, Counts Organisations, Counts Services, Counts Places, int Phones, int Addresses, int Openings, int StandIns)
{
    public string InWords => $"{Services.Added:N0} services added, {Services.Changed:N0} changed, {Services.Unchanged:N0} unchanged, {Services.Retired:N0} retired; "
        + $"{Organisations.Added:N0} organizations added, {Organisations.Changed:N0} changed, {Organisations.Retired:N0} retired; {Places.Added:N0} places added, {Places.Changed:N0} changed, {Places.Retired:N0} removed; "
        + $"{Phones:N0} phone numbers, {Addresses:N0} addresses, {Openings:N0} opening hours";
}
