using Alongside.Privacy;
using Alongside.Shared;
using Microsoft.AspNetCore.Http.Extensions;

namespace Alongside.Cases.Caseload;

public enum CaseloadShow
{
    Mine,
    Team,
    All,
}

/// <summary>Which cases of those a worker sees are listed. A number elsewhere that opens this list is counted by the same filter.</summary>
public sealed record CaseloadFilter
{
    /// <summary>The states that a choice may name besides one state: those in work, and every one.</summary>
    public const string Active = "active";
    public const string AnyState = "any";

    public CaseloadShow? Show { get; init; }

    /// <summary>A state's name, <see cref="Active"/> or <see cref="AnyState"/>; empty means in work.</summary>
    public string? State { get; init; }
    public Guid? Programme { get; init; }
    public Guid? Worker { get; init; }
    public bool Urgent { get; init; }

    /// <summary>Only cases without contact for so many days.</summary>
    public int? Quiet { get; init; }
    public string? Find { get; init; }

    public IQueryable<CaseloadRow> Of(IQueryable<CaseloadRow> rows, Me me, AgencyClock clock)
    {
        rows = Shown(rows, me);
        if (State == AnyState) { }
        else if (Enum.TryParse<CaseState>(State, out var state)) rows = rows.Where(row => row.State == state);
        else rows = rows.Where(row => CaseMoves.Active.Contains(row.State));
        if (Programme is { } programme) rows = rows.Where(row => row.ProgrammeId == programme);
        if (Worker is { } worker) rows = rows.Where(row => row.PrimaryWorkerId == worker);
        if (Urgent) rows = rows.Where(row => row.IsUrgent);
        if (Quiet is { } days)
        {
            var day = clock.Today.AddDays(-days);
            var since = clock.StartOf(day);
            rows = rows.Where(row => row.LastContact < since && row.Since < day);
        }
        foreach (var word in (Find ?? "").Words().Take(6))
            rows = rows.Where(row => row.Folded.Contains(word) || row.Number.ToLower().Replace("-", " ").Contains(word));
        return rows;
    }

    public string Link() => "/cases" + new QueryBuilder(Query()).ToQueryString();

    private IEnumerable<KeyValuePair<string, string>> Query()
    {
        if (Show is { } show) yield return new("show", show.ToString());
        if (State is not null) yield return new("state", State);
        if (Programme is { } programme) yield return new("programme", programme.ToString());
        if (Worker is { } worker) yield return new("worker", worker.ToString());
        if (Urgent) yield return new("urgent", "true");
        if (Quiet is { } days) yield return new("quiet", days.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (!string.IsNullOrWhiteSpace(Find)) yield return new("find", Find);
    }

    private IQueryable<CaseloadRow> Shown(IQueryable<CaseloadRow> rows, Me me)
    {
        var access = me.Rows<CaseAccess>().Where(row => row.WorkerId == me.Id);
        var cases = Show switch
        {
            CaseloadShow.Mine => access.Where(row => row.Source == AccessSource.Assignment).Select(row => row.CaseId),
            CaseloadShow.Team when me.HasAny(Roles.Leads) => me.CaseIds(AccessLevel.Manage),
            CaseloadShow.Team => access.Where(row => row.Source == AccessSource.Team).Select(row => row.CaseId),
            _ => me.CaseIds(),
        };
        return rows.Where(row => cases.Contains(row.CaseId));
    }
}
