using System.Globalization;
using Alongside.Eligibility.Rules;

namespace Alongside.Eligibility.Reading;

/// <summary>Reads tables of figures and refuses editions that overlap.</summary>
internal static class TableReader
{
    public static Table Read(Json json)
    {
        json.Only("table", "about", "type", "keys", "editions");
        var kind = Kinds.Read(json["type"].NeededText());
        if (kind is null) json["type"].Fault("is none of yes-no, number, choice, amount, amount/month, amount/year");
        var keys = new Items<Key>(json["keys"].Each().Select(Key));
        var editions = new Items<Edition>(json["editions"].Each().Select(edition => Edition(edition, keys, kind ?? Kind.Number)).OrderBy(edition => edition.From));
        if (editions.Count == 0) json["editions"].Fault("a table needs at least one edition");
        foreach (var (first, second) in editions.Zip(editions.Skip(1)))
        {
            if (second.From <= (first.Until ?? first.From)) json["editions"].Fault($"two editions hold on {second.From:yyyy-MM-dd}");
        }
        return new(json["table"].NeededText(), kind ?? Kind.Number, keys, editions);
    }

    private static Key Key(Json json)
    {
        json.Only("name", "type");
        var type = json["type"].NeededText();
        if (type is not ("choice" or "number")) json["type"].Fault("is choice or number");
        return new(json["name"].NeededText(), type == "number");
    }

    private static Edition Edition(Json json, Items<Key> keys, Kind kind)
    {
        json.Only("from", "until", "source", "rows");
        var (from, until) = (json["from"].Day(), json["until"].Day());
        if (from is null && json["from"].Node is null) json["from"].Fault("is missing");
        if (until < from) json["until"].Fault("ends before it begins");
        if (string.IsNullOrWhiteSpace(json["source"].NeededText())) json["source"].Fault("say where the figures come from");
        if (!json.Has("rows")) json["rows"].Fault("is missing");
        return new(from ?? DateOnly.MinValue, until, json["source"].NeededText(), Row(json["rows"], keys, 0, kind));
    }

    private static Row Row(Json json, Items<Key> keys, int level, Kind kind)
    {
        if (level == keys.Count) return Value(json, kind);
        var under = new List<(string, Row)>();
        decimal? more = null;
        Row? others = null;
        foreach (var (key, value) in json.Properties())
        {
            if (key == "more") more = keys[level].IsNumber && level == keys.Count - 1 ? value.Number() : NotHere(value);
            else if (key == "else" && keys[level].IsNumber) value.Fault("\"else\" goes with choices; a number takes the greatest key below it");
            else if (key == "else") others = Row(value, keys, level + 1, kind);
            else if (keys[level].IsNumber && !int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out _)) value.Fault($"\"{key}\" is not a whole number");
            else under.Add((key, Row(value, keys, level + 1, kind)));
        }
        if (under.Count == 0 && others is null) json.Fault($"has no figures by {keys[level].Name}");
        var sorted = keys[level].IsNumber ? under.OrderBy(each => int.TryParse(each.Item1, out var number) ? number : 0) : under.AsEnumerable();
        return new(Number: null, Text: null, new(sorted), more, others);
    }

    private static Row Value(Json json, Kind kind)
    {
        // A figure that we do not have is written as null: it is not known, not nothing.
        if (json.Node is null) return new(Number: null, Text: null, [], More: null, Else: null);
        return kind switch
        {
            Kind.Choice => new(Number: null, json.Text(), [], More: null, Else: null),
            Kind.YesNo => new(json.YesNo() == true ? 1 : 0, Text: null, [], More: null, Else: null),
            _ => new(json.Number() ?? 0, Text: null, [], More: null, Else: null),
        };
    }

    private static decimal? NotHere(Json json)
    {
        json.Fault("\"more\" goes with the last key, where that is a number");
        return null;
    }
}
