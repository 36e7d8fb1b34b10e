using System.Text.Json;
using System.Text.Json.Serialization;
using CsvHelper;

namespace Alongside.Demo.Pack;

/// <summary>What the demo is told with: settings, goals, names, sentences and partners, all of them data in <c>packs/demo</c>.</summary>
public sealed record DemoPack(
    AgencyText Agency, IReadOnlyList<SettingText> Settings, IReadOnlyDictionary<string, GoalText> Goals,
    NamesText Names, NoteTexts Notes, IReadOnlyDictionary<string, PartnerText> Partners)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "packs", "demo");

    public static string DirectoryFolder => Path.Combine(Folder, "directory");

    public static DemoPack Read() => new(
        Part<AgencyText>("agency"), Part<List<SettingText>>("settings"), Part<Dictionary<string, GoalText>>("goals"),
        Part<NamesText>("names"), Part<NoteTexts>("notes"), ReadPartners());

    private static T Part<T>(string name) => JsonSerializer.Deserialize<T>(File.ReadAllText(Path.Combine(Folder, $"{name}.json")), Json)!;

    private static Dictionary<string, PartnerText> ReadPartners()
    {
        var agencies = Rows("organizations.csv").ToDictionary(row => row.Id, row => row.Name);
        return Rows("services.csv").ToDictionary(row => row.Id, row => new PartnerText(row.Id, row.Name, agencies[row.Parent]));
    }

    private static IEnumerable<(string Id, string Name, string Parent)> Rows(string file)
    {
        using var csv = CsvReader.Create(File.OpenRead(Path.Combine(DirectoryFolder, file)), CsvReaderOptions.Default);
        csv.ReadHeader();
        List<string> columns = [.. csv.Headers];
        var (id, name, parent) = (columns.IndexOf("id"), columns.IndexOf("name"), columns.IndexOf("organization_id"));
        while (csv.Read())
        {
            var cells = csv.Current.ToArray();
            yield return (cells[id], cells[name], parent < 0 ? "" : cells[parent]);
        }
    }
}

/// <summary>A service of the demo's own directory and whose it is.</summary>
public sealed record PartnerText(string ServiceId, string Service, string Agency);
