using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Alongside.Ledger;

/// <summary>What an act did to one row: the fields from what to what. Secret fields show only that they changed.</summary>
public sealed record Change(string Thing, string Id, string Did, IReadOnlyDictionary<string, FieldChange> Fields);

public sealed record FieldChange(string? From, string? To);

internal static class Changes
{
    private const int LongestTold = 300;
    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(IEnumerable<Change> changes) => JsonSerializer.Serialize(changes, Json);

    public static IReadOnlyList<Change> Read(string json) => JsonSerializer.Deserialize<List<Change>>(json, Json) ?? [];

    /// <summary>What the tracker holds unsaved and was not told before.</summary>
    public static List<Change> Untold(ChangeTracker tracker, HashSet<(object, string, string?)> told)
    {
        return tracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Where(entry => !Mark<BookkeepingAttribute>.IsOn(entry.Metadata.ClrType))
            .Select(entry => Of(entry, told))
            .Where(change => change.Fields.Count > 0 || change.Did == "removed")
            .ToList();
    }

    private static Change Of(EntityEntry entry, HashSet<(object, string, string?)> told)
    {
        var fields = new SortedDictionary<string, FieldChange>(StringComparer.Ordinal);
        foreach (var property in entry.Properties.Where(property => !property.Metadata.IsPrimaryKey() && !property.Metadata.IsShadowProperty()))
        {
            if (entry.State == EntityState.Modified && !property.IsModified) continue;
            var from = entry.State == EntityState.Added ? null : Told(property, property.OriginalValue);
            var to = entry.State == EntityState.Deleted ? null : Told(property, property.CurrentValue);
            if (from == to && !IsSecret(property)) continue;
            if (told.Add((entry.Entity, property.Metadata.Name, to))) fields[property.Metadata.Name] = new FieldChange(from, to);
        }
        var id = string.Join('/', entry.Properties.Where(property => property.Metadata.IsPrimaryKey()).Select(property => property.CurrentValue));
        var did = entry.State switch { EntityState.Added => "added", EntityState.Deleted => "removed", _ => "changed" };
        return new Change(entry.Metadata.ClrType.Name, id, did, fields);
    }

    private static string? Told(PropertyEntry property, object? value) => value switch
    {
        null or "" => null,
        _ when IsSecret(property) => "•••",
        string { Length: > LongestTold } text => $"({text.Length:N0} characters)",
        DateTime instant => instant.ToString("O"),
        DateOnly day => day.ToString("O"),
        byte[] bytes => $"({bytes.Length:N0} bytes)",
        IFormattable formattable => formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static bool IsSecret(PropertyEntry property) =>
        property.Metadata.PropertyInfo is { } member && Mark<SecretAttribute>.IsOn(member);

    /// <summary>Which types and properties bear an attribute; each is looked at once.</summary>
    private static class Mark<T> where T : Attribute
    {
        private static readonly ConcurrentDictionary<MemberInfo, bool> Known = new();

        public static bool IsOn(MemberInfo member) => Known.GetOrAdd(member, static asked => asked.IsDefined(typeof(T), inherit: true));
    }
}
