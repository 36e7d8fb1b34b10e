using Alongside.Shared.Database;

namespace Alongside.ServiceDirectory;

/// <summary>A row of the directory that hangs on a service, a place or an organisation, and goes with it.</summary>
public abstract class Attached
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public required string Source { get; init; }
    public Guid? ServiceId { get; init; }
    public Guid? PlaceId { get; init; }
    public Guid? OrganisationId { get; init; }

    /// <summary>Two rows that say the same have the same key.</summary>
    internal string Key => $"{ServiceId}|{PlaceId}|{OrganisationId}|{Said}";

    protected abstract string Said { get; }
}

[Bookkeeping]
public sealed class Phone : Attached
{
    public required string Number { get; init; }
    public string? Extension { get; init; }
    public string? Description { get; init; }

    protected override string Said => $"{Number}|{Extension}|{Description}";
}

[Bookkeeping]
public sealed class Address : Attached
{
    public required string Street { get; init; }
    public string? City { get; init; }
    public string? State { get; init; }
    public string? PostalCode { get; init; }

    public string InOneLine => string.Join(", ", new[] { Street, City, $"{State} {PostalCode}".Trim() }.Where(part => !string.IsNullOrEmpty(part)));

    protected override string Said => InOneLine;
}

/// <summary>When it is open: a weekday with hours, or a sentence.</summary>
[Bookkeeping]
public sealed class Opening : Attached
{
    public DayOfWeek? Weekday { get; init; }
    public TimeOnly? From { get; init; }
    public TimeOnly? Until { get; init; }
    public string? Description { get; init; }

    protected override string Said => $"{Weekday}|{From:HH:mm}|{Until:HH:mm}|{Description}";
}

public enum FacetKind
{
    City,
    Language,
}

/// <summary>A city or language that services are filtered by.</summary>
[Bookkeeping]
public sealed class ServiceFacet
{
    public required Guid ServiceId { get; init; }
    public required FacetKind Kind { get; init; }
    public required string Value { get; init; }
    public required string Source { get; init; }
}

/// <summary>A word that some entry has, to find what a mistyped one meant.</summary>
[Bookkeeping]
public sealed class DirectoryWord
{
    public required string Word { get; init; }
}
