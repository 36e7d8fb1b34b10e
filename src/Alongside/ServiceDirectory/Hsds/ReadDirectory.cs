namespace Alongside.ServiceDirectory.Hsds;

/// <summary>Reads the files of a directory and finds every fault in them. Changes nothing.</summary>
internal sealed class ReadDirectory
{
    private readonly HsdsDirectory _read = new();
    private readonly Faults _faults;
    private readonly ILookup<HsdsTable?, DirectoryFile> _files;

    private ReadDirectory(DirectoryFiles files)
    {
        _faults = files.Faults;
        _files = files.All.ToLookup(file => HsdsTable.Of(file.Name));
    }

    public static (HsdsDirectory Read, Faults Faults) From(DirectoryFiles files)
    {
        var reading = new ReadDirectory(files);
        reading.All();
        return (reading._read, reading._faults);
    }

    private void All()
    {
        foreach (var file in _files[null]) _faults.Note(file.Name, "This table is not used here, so it is left aside.");
        foreach (var needed in new[] { HsdsTable.Organisations, HsdsTable.Services })
            if (!_files[needed].Any() && !_faults.Stop)
                _faults.Stops(needed.Name + ".csv", $"There is no table of {needed.Name} among the files: a directory needs at least organizations.csv and services.csv.");
        Entries();
        Attachments();
        Extras();
        if (!_faults.Stop && _read.Services.Count == 0) _faults.Stops("services.csv", "There is not one service in the files, so there is nothing to load.");
    }

    private void Entries()
    {
        foreach (var row in WithIds(HsdsTable.Organisations))
            _read.Organisations[row["id"]!] = new OrganisationRow(row["id"]!, row["name"]!)
            {
                AlternateName = row.Short("alternate_name", _faults),
                Description = row["description"],
                Email = row.Short("email", _faults),
                Url = row.Short(row["website"] is null ? "url" : "website", _faults),
            };
        foreach (var row in WithIds(HsdsTable.Services))
            if (row["organization_id"] is not { } organisation) _faults.LeftOut(row, "organization_id", "It does not say which organization offers the service.");
            else _read.Services[row["id"]!] = Service(row, Known(row, organisation));
        foreach (var row in WithIds(HsdsTable.Places, "name", "description", "alternate_name"))
            _read.Places[row["id"]!] = new PlaceRow(row["id"]!, row["organization_id"] is { } id ? Known(row, id) : null, row["name"] ?? row["alternate_name"] ?? CsvRow.Cut(row["description"]!))
            {
                Description = row["description"],
                Transportation = row["transportation"],
                Latitude = row.Degrees("latitude"),
                Longitude = row.Degrees("longitude"),
            };
    }

    private ServiceRow Service(CsvRow row, string organisation) => new(row["id"]!, organisation, row["name"]!)
    {
        AlternateName = row.Short("alternate_name", _faults),
        Description = row["description"],
        Url = row.Short("url", _faults),
        Email = row.Short("email", _faults),
        Status = Status(row),
        Interpretation = row["interpretation_services"],
        ApplicationProcess = row["application_process"],
        WaitTime = row["wait_time"],
        Fees = row["fees_description"] ?? row["fees"],
        Eligibility = row["eligibility_description"],
        MinimumAge = row.WholeNumber("minimum_age", _faults),
        MaximumAge = row.WholeNumber("maximum_age", _faults),
        Alert = row["alert"],
        Verified = row.Day("assured_date", _faults),
    };

    private ServiceStatus Status(CsvRow row)
    {
        switch (row["status"]?.ToUpperInvariant().Replace('_', ' '))
        {
            case null or "ACTIVE": return ServiceStatus.Active;
            case "INACTIVE": return ServiceStatus.Inactive;
            case "DEFUNCT": return ServiceStatus.Defunct;
            case "TEMPORARILY CLOSED": return ServiceStatus.TemporarilyClosed;
            default:
                _faults.Note(row, "status", $"\"{CsvRow.Cut(row["status"]!)}\" is not a status of the specification; it is read as active.");
                return ServiceStatus.Active;
        }
    }

    private void Attachments()
    {
        foreach (var row in Rows(HsdsTable.Phones))
            if (row["number"]?.Trim('"', ' ') is not { Length: > 0 } number) _faults.LeftOut(row, "number", "There is no number.");
            else if (number.Length > 100) _faults.LeftOut(row, "number", "The number has more than 100 characters.");
            else if (OwnerOf(row) is { } owner) _read.Phones.Add(new PhoneRow(owner, number, row.Short("extension", _faults), row["description"]));
        foreach (var row in Rows(HsdsTable.Addresses))
            if (row["address_1"] is not { } street) _faults.LeftOut(row, "address_1", "There is no street or box.");
            else if (OwnerOf(row) is { } owner)
                _read.Addresses.Add(new AddressRow(owner, row["address_2"] is { } more ? $"{street}, {more}" : street,
                    row.Short("city", _faults, 200), row.Short("state_province", _faults, 100), row.Short("postal_code", _faults, 40)));
        foreach (var row in Rows(HsdsTable.Openings))
            if (OwnerOf(row) is { } owner) _read.Openings.AddRange(OpeningHours.Of(row, owner, _faults));
        foreach (var row in Rows(HsdsTable.ServicePlaces))
            if (IsService(row) && IsKnown(row, "location_id", _read.Places.ContainsKey)) _read.ServicePlaces.Add((row["service_id"]!, row["location_id"]!));
    }

    private void Extras()
    {
        foreach (var row in Rows(HsdsTable.Languages))
            if ((row["name"] ?? row["language"] ?? row["code"]) is { } language && IsService(row)) _read.Languages.Add((row["service_id"]!, CsvRow.Cut(language)));
        foreach (var row in Rows(HsdsTable.Costs))
            if (IsService(row)) Put(_read.Costs, row, string.Join(" ", new[] { row["option"], row["amount"], row["currency"]?.ToUpperInvariant(), row["amount_description"] }.OfType<string>()));
        foreach (var row in Rows(HsdsTable.Eligibilities))
            if (row["eligibility"] is { } text && IsService(row)) Put(_read.Eligibilities, row, text);
        foreach (var row in Rows(HsdsTable.Capacities))
            if (IsService(row) && row.WholeNumber("available", _faults) is { } room) _read.Room[row["service_id"]!] = _read.Room.GetValueOrDefault(row["service_id"]!) + room;
        var terms = Rows(HsdsTable.Terms).Where(row => row["id"] is not null && row["name"] is not null).GroupBy(row => row["id"]!).ToDictionary(term => term.Key, term => term.First()["name"]!);
        foreach (var row in Rows(HsdsTable.Attributes))
            if ((row["service_id"] ?? row["link_id"]) is { } service && _read.Services.ContainsKey(service)
                && (terms.GetValueOrDefault(row["taxonomy_term_id"] ?? row["taxonomy_id"] ?? "") ?? row["taxonomy_detail"]) is { } term)
                (_read.Terms.TryGetValue(service, out var named) ? named : _read.Terms[service] = []).Add(term);
    }

    private static void Put(Dictionary<string, List<string>> said, CsvRow row, string text)
    {
        if (text.Length > 0) (said.TryGetValue(row["service_id"]!, out var lines) ? lines : said[row["service_id"]!] = []).Add(text);
    }

    private IEnumerable<CsvRow> Rows(HsdsTable table) => _files[table].SelectMany(file => CsvFile.Read(file, table, _faults));

    /// <summary>Rows that have an id of their own and one of the columns that name them.</summary>
    private IEnumerable<CsvRow> WithIds(HsdsTable table, params string[] names)
    {
        if (names.Length == 0) names = ["name"];
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in Rows(table))
        {
            var id = row["id"];
            if (id is null) _faults.LeftOut(row, "id", "There is no id, so a later file could not bring it up to date.");
            else if (id.Length > 100) _faults.LeftOut(row, "id", "The id has more than 100 characters.");
            else if (Array.TrueForAll(names, name => row[name] is null)) _faults.LeftOut(row, names[0], "There is no name.");
            else if (row["name"] is { Length: > 300 }) _faults.LeftOut(row, "name", "The name has more than 300 characters.");
            else if (!seen.TryAdd(id, row.Number)) _faults.Stops(row.File, $"The id \"{CsvRow.Cut(id)}\" is used twice, first in row {seen[id]}: it is not clear which row counts.", row.Number, "id");
            else yield return row;
        }
    }

    private string Known(CsvRow row, string organisation)
    {
        if (!_read.Organisations.ContainsKey(organisation) && !_faults.Stop && _read.StandIns.Add(organisation))
            _faults.Note(row, "organization_id", $"No table has the organization \"{CsvRow.Cut(organisation)}\"; what belongs to it is kept, its name is not known.");
        return organisation;
    }

    private bool IsService(CsvRow row) => IsKnown(row, "service_id", _read.Services.ContainsKey);

    private bool IsKnown(CsvRow row, string column, Func<string, bool> isKnown)
    {
        if (row[column] is { } id && isKnown(id)) return true;
        if (!_faults.Stop) _faults.LeftOut(row, column, row[column] is { } unknown ? $"No table has \"{CsvRow.Cut(unknown)}\"." : "It does not say what it belongs to.");
        return false;
    }

    private Owner? OwnerOf(CsvRow row)
    {
        var named = new[] { ("service_id", (Func<string, bool>)_read.Services.ContainsKey), ("location_id", _read.Places.ContainsKey), ("organization_id", IsOrganisation) };
        var unknown = named.Where(part => row[part.Item1] is { } id && !part.Item2(id)).Select(part => part.Item1).ToHashSet();
        string? Id(string column) => unknown.Contains(column) ? null : row[column];
        var owner = new Owner(Id("service_id"), Id("location_id"), Id("organization_id"));
        if (_faults.Stop) return null;
        if (owner != new Owner(null, null, null))
        {
            foreach (var column in unknown) _faults.Note(row, column, $"No table has \"{CsvRow.Cut(row[column]!)}\"; the rest of the row is kept.");
            return owner;
        }
        var first = unknown.FirstOrDefault();
        _faults.LeftOut(row, first, first is null ? "It does not say which service, location or organization it belongs to." : $"No table has \"{CsvRow.Cut(row[first]!)}\".");
        return null;
    }

    private bool IsOrganisation(string id) => _read.Organisations.ContainsKey(id) || _read.StandIns.Contains(id);
}
