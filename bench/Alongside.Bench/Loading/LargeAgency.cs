using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Alongside.Demo;
using Alongside.Notes;
using Alongside.Referrals;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Alongside.Bench.Loading;

/// <summary>How large, and where.</summary>
internal sealed record Size(int Cases, int Notes, int TellCases = DemoStory.UsualCases)
{
    public const int MostWorkers = 1000;
    public const int NotesOfLongCase = 5000;

    /// <summary>Whether one case is to have 5,000 notes; only a test does without.</summary>
    public int LongCase { get; init; } = NotesOfLongCase;
}

/// <summary>What was loaded.</summary>
internal sealed record Loaded(string Shape, int Cases, int Notes, int Workers, long Rows, double Seconds, Guid LongCase)
{
    public static Loaded? Read(string folder)
    {
        var file = Path.Combine(folder, "loaded.json");
        return File.Exists(file) ? JsonSerializer.Deserialize<Loaded>(File.ReadAllText(file)) : null;
    }

    public void Write(string folder) => File.WriteAllText(Path.Combine(folder, "loaded.json"), JsonSerializer.Serialize(this));
}

/// <summary>
/// Makes a large agency of the demo: tells it once through the product's own acts, then writes what was told again and again in bulk, with
/// other ids, names and days. It knows tables only by the model, so that a new one is copied too.
/// </summary>
internal sealed class LargeAgency(string templateFolder, IProgress<string> progress)
{
    private const int Version = 2;

    /// <summary>What a loaded database must fit: the tables, the demo's words, this loader.</summary>
    public static string Shape(AlongsideDb db)
    {
        var pack = string.Concat(Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "packs", "demo"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Version} {db.Database.GenerateCreateScript()} {pack}")))[..16];
    }

    /// <param name="to">An empty, migrated database.</param>
    /// <param name="size">How much is wanted.</param>
    public async Task<Loaded> Load(DatabaseOptions to, Size size)
    {
        var (watch, told) = (Stopwatch.StartNew(), DatabaseOptions.ForSqlite(templateFolder));
        var secrets = SecretBox.FromFile(to.AgencyKeyFile);
        await using var target = Open(to, secrets);
        await using var db = Open(told, SecretBox.FromFile(told.AgencyKeyFile));
        var template = await Template.Read(db, target.Model);
        var copies = Math.Max(1, (int)Math.Round((double)size.Cases / template.Cases));
        var offices = Math.Clamp(size.Cases / 100 / template.Workers, 1, Math.Min(copies, Size.MostWorkers / template.Workers));
        var groups = NoteGroup.Of(template);
        var more = Math.Max(0, (size.Notes - (copies * template.Notes) - size.LongCase + copies - 1) / copies);
        // What is wanted beyond what the demo tells is told again; what it tells beyond what is wanted is left out.
        var share = (int)Math.Clamp(100_000L * ((size.Notes / copies) - (template.Notes - groups.Count)) / Math.Max(1, groups.Count), 0, 100_000);
        progress.Report($"  {template.Cases} told cases, {copies} times; {offices * template.Workers} workers in {offices} offices; {more} more notes in each copy, {share / 1000} % of those told");

        await using IBulk bulk = to.Kind == DatabaseKind.Sqlite ? new SqliteBulk(to.ConnectionString) : new PostgresBulk(to.ConnectionString);
        await bulk.Open();
        var batches = Channel.CreateBounded<Batch>(64);
        var (rows, notes, written) = (0L, 0, 0);
        var writing = Task.Run(async () =>
        {
            try
            {
                await foreach (var batch in batches.Reader.ReadAllAsync())
                {
                    await bulk.Write(batch);
                    rows += batch.Rows.Count;
                    if (batch.Table.Entity == typeof(ContactNote)) notes += batch.Rows.Count;
                }
            }
            catch (Exception fault)
            {
                batches.Writer.TryComplete(fault);
                throw;
            }
        });
        var (retelling, running, longest) = (new Retelling(template, secrets), new Running(template.Strides, copies), LongCase(template, groups));
        try
        {
            await Send(retelling.Shared());
            for (var number = 0; number < copies; number++)
            {
                var copy = new Copy(number, number % offices, template) { Notes = share };
                if (number < offices) await Send(retelling.Office(copy));
                await Send(retelling.Cases(copy));
                for (var again = 0; again < more; again++) await Send(Again(copy, groups[again % groups.Count], 1 + (again / groups.Count), 700));
                if (number == 0) await Lengthen(copy);
                if (++written % Math.Max(1, copies / 20) == 0) progress.Report($"  {written} of {copies} copies, {rows:N0} rows; about {watch.Elapsed * (copies - written) / written:mm\\:ss} to go, then the indexes");
            }
            await Send([retelling.Numbers(copies)]);
        }
        catch (ChannelClosedException)
        {
            await writing;
        }
        finally
        {
            batches.Writer.TryComplete();
        }
        await writing;
        await bulk.Finish(progress);
        return new Loaded(Shape(target), copies * template.Cases, notes, offices * template.Workers, rows, watch.Elapsed.TotalSeconds, IdOf(template, longest[0].Case));

        async Task Send(IEnumerable<Batch> all)
        {
            foreach (var batch in all) await batches.Writer.WriteAsync(batch);
        }

        IEnumerable<Batch> Again(Copy copy, NoteGroup group, int times, int back) => retelling.Note(new NoteAgain(copy, group, times, back, running), group);

        async Task Lengthen(Copy copy)
        {
            for (var note = longest.Count; note < size.LongCase; note++)
                await Send(Again(copy, longest[note % longest.Count], 20_000 + (note / longest.Count), 1500));
        }
    }

    /// <summary>Tells the demo into the template's folder, unless it stands there.</summary>
    public async Task Tell(int cases)
    {
        var done = Path.Combine(templateFolder, $"told-{cases}");
        if (File.Exists(done)) return;
        if (Directory.Exists(templateFolder)) Directory.Delete(templateFolder, recursive: true);
        Directory.CreateDirectory(templateFolder);
        var options = DatabaseOptions.ForSqlite(templateFolder);
        await DemoStory.Tell(options, cases, progress: progress);
        await RaiseUnanswered(options);
        SqliteConnection.ClearAllPools();
        await File.WriteAllTextAsync(done, "");
    }

    /// <summary>What the program itself does at its start, done once here instead of for every copy while it is measured.</summary>
    private static async Task RaiseUnanswered(DatabaseOptions options)
    {
        await using var app = Host.Build(options, builder => builder.Logging.ClearProviders());
        await app.Services.Prepare();
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<RaiseUnanswered>().Run(scope.ServiceProvider.GetRequiredService<AgencyClock>().Today);
    }

    /// <summary>With a model of its own: a cached one would seal with the key of the database that was opened first.</summary>
    public static AlongsideDb Open(DatabaseOptions options, SecretBox secrets) => options.Kind == DatabaseKind.Sqlite
        ? new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(options.ConnectionString).EnableServiceProviderCaching(false).Options, secrets)
        : new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(options.ConnectionString).EnableServiceProviderCaching(false).Options, secrets);

    /// <summary>The notes of the open case that has most.</summary>
    private static List<NoteGroup> LongCase(Template template, List<NoteGroup> groups) =>
        groups.Where(group => group.Case >= 0 && !template.Ended[group.Case]).GroupBy(group => group.Case).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().ToList();

    private static Guid IdOf(Template template, int file)
    {
        var cases = template.Of<Cases.Case>();
        return (Guid)cases.Rows[file].Values[cases.Of("Id")]!;
    }
}
