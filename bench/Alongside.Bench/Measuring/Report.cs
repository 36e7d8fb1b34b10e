using System.Globalization;
using System.Text.Json;
using Alongside.Bench.Loading;
using Alongside.Shared.Database;

namespace Alongside.Bench.Measuring;

/// <summary>All that was measured, as a table for people and as JSON for programs.</summary>
internal sealed class Report(DatabaseKind database, Loaded loaded, int processors)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public string Database => database.ToString();
    public int Cases => loaded.Cases;
    public int Notes => loaded.Notes;
    public int Workers => loaded.Workers;
    public long Rows => loaded.Rows;
    public double LoadSeconds => Math.Round(loaded.Seconds);
    public int Processors => processors;
    public string At => DateTime.UtcNow.ToString("O", CultureInfo.InvariantCulture);
    public double StartMilliseconds { get; set; }
    public double EmptyStartMilliseconds { get; set; }
    public double IdleMegabytes { get; set; }
    public double LoadedMegabytes { get; set; }
    public double MostMegabytes { get; set; }
    public Visit? FirstVisit { get; set; }
    public Visit? SecondVisit { get; set; }
    public List<Measured> Pages { get; } = [];
    public List<Measured> Small { get; } = [];
    public List<LedgerShare> Ledger { get; } = [];

    public static string Line(Measured page) => string.Create(CultureInfo.InvariantCulture,
        $"{page.Page,-31}{page.Connections,3}  {page.App.PerSecond,8:N0}/s  {page.App.P50,7:N1} {page.App.P95,7:N1} {page.App.P99,7:N1} ms")
        + (page.Twin is null ? "" : string.Create(CultureInfo.InvariantCulture, $"   twin {page.Twin.PerSecond,8:N0}/s {page.Twin.P95,7:N1} ms   ratio {page.Ratio:N2}"));

    public void Print(TextWriter to)
    {
        to.WriteLine();
        to.WriteLine($"{Database}, {Cases:N0} cases, {Notes:N0} notes, {Workers:N0} workers, {Processors} processors");
        if (Pages.Count > 0) PrintPages(to);
        if (Ledger.Count > 0) to.WriteLine("What the ledger takes of a page and of a save, the product served with it and without it:");
        foreach (var share in Ledger) to.WriteLine(share.Line());
    }

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    private void PrintPages(TextWriter to)
    {
        to.WriteLine($"{"",-31}{"at",3}  {"answers",10}  {"50%",7} {"95%",7} {"99%",7}   {"",5}{"twin",10} {"95%",10}        ratio   cold ms  growth of 95%");
        foreach (var page in Pages)
        {
            var small = Small.Find(one => one.Page == page.Page && one.Connections == page.Connections);
            to.WriteLine($"{Line(page)}   {page.Cold,7:N0}{(small is null ? "" : $"  {page.App.P95 / small.App.P95:N2} (from {small.App.P95:N1} ms)")}");
        }
        to.WriteLine($"Start to first page {StartMilliseconds:N0} ms; an empty app {EmptyStartMilliseconds:N0} ms: {StartMilliseconds / EmptyStartMilliseconds:N1} times.");
        to.WriteLine($"Memory: idle {IdleMegabytes:N0} MB, under load {LoadedMegabytes:N0} MB, at most {MostMegabytes:N0} MB.");
        to.WriteLine($"First visit: {FirstVisit?.Requests} requests, {FirstVisit?.Bytes / 1024.0:N0} KB compressed; second: {SecondVisit?.Requests} requests, {SecondVisit?.Bytes / 1024.0:N0} KB.");
    }
}
