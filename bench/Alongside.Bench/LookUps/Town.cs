using System.Globalization;
using Alongside.Accounts;
using Alongside.Bench.Loading;
using Alongside.Demo;
using Alongside.Matching.Bench;
using Alongside.Matching.People;
using Alongside.People;
using Alongside.People.Matching;
using Alongside.Shared.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Alongside.Bench.LookUps;

/// <summary>What somebody types, who that is if they are there already, and somebody else whose id is read.</summary>
internal sealed record Asked(PersonFacts Typed, Guid? Is, Guid SomebodyElse);

/// <summary>People written in bulk, with the keys that the product gives them.</summary>
internal sealed class Town(DatabaseOptions data, int many)
{
    private const int Batch = 5_000;
    private static readonly DateTime Added = new(2026, 1, 1, 9, 0, 0, DateTimeKind.Utc);

    public int Many => many;

    public static Task<Worker> Intake(AlongsideDb db) => db.Workers.AsNoTracking().SingleAsync(worker => worker.Email == "ines@demo.example");

    public async Task Load(IProgress<string> progress)
    {
        var done = Path.Combine(Path.GetDirectoryName(data.AgencyKeyFile)!, "loaded");
        if (File.Exists(done)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(done)!);
        progress.Report($"Loading {many:N0} people…");
        await DemoStory.Tell(data, cases: 0);
        await using var db = LargeAgency.Open(data, SecretBox.FromFile(data.AgencyKeyFile));
        var by = (await Intake(db)).Id;
        var (people, keys) = (new Rows<Person>(db), new Rows<PersonKey>(db));
        SqliteConnection.ClearAllPools();
        await using var bulk = new SqliteBulk(data.ConnectionString);
        await bulk.Open();
        foreach (var some in Made().Where(one => one.Repeats is null).Chunk(Batch))
        {
            await bulk.Write(people.Of(some.Select(one => Person.Add(one.Facts, by, Added)), some.Select(one => (object?)IdOf(one.Row))));
            await bulk.Write(keys.Of(some.SelectMany(one => PersonKeys.Of(one.Facts).Select(key => new PersonKey { Key = key.Key, PersonId = IdOf(one.Row), Weight = key.Value }))));
            if (some[^1].Row * 10L / many != some[0].Row * 10L / many) progress.Report($"  {some[^1].Row:N0}");
        }
        await bulk.Finish(progress);
        await File.WriteAllTextAsync(done, "");
    }

    /// <summary>In turn somebody who is there already, with the mistakes of the second typing, and somebody who is not.</summary>
    public IEnumerable<Asked> Asked(int looks)
    {
        var (there, random) = (new HashSet<int>(), new Random(4));
        var again = Made().Where(one => one.Repeats is not null).Take(looks).ToList();
        var strangers = new MadeUpPeople(looks, seed: 900).All().Select(one => Facts(one.Person)).ToList();
        foreach (var one in Made().Where(one => one.Repeats is null).Select(one => one.Row).Where(_ => random.Next(Math.Max(1, many / looks / 2)) == 0).Take(looks)) there.Add(one);
        foreach (var (place, other) in there.OrderBy(_ => random.Next()).Take(looks).Index())
            yield return place % 2 == 0 && place / 2 < again.Count
                ? new Asked(again[place / 2].Facts, IdOf(again[place / 2].Repeats!.Value), IdOf(other))
                : new Asked(strangers[place % strangers.Count], null, IdOf(other));
    }

    private IEnumerable<(int Row, PersonFacts Facts, int? Repeats)> Made() => new MadeUpPeople(many).All().Select((one, row) => (row, Facts(one.Person), one.Repeats));

    private static PersonFacts Facts(Entry one)
    {
        var born = DateOnly.TryParseExact(one.BirthDate, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        return new PersonFacts(one.GivenName!, one.FamilyName) { BirthDate = born, BirthDatePrecision = born is null ? BirthDatePrecision.Unknown : BirthDatePrecision.Exact };
    }

    private static Guid IdOf(int row) => Guid.Parse(string.Create(CultureInfo.InvariantCulture, $"01900000-0000-7000-8000-{row:x12}"));

    /// <summary>Rows of a table as the model writes them.</summary>
    private sealed class Rows<T>
        where T : class
    {
        private readonly IProperty[] _properties;
        private readonly Table _table;

        public Rows(AlongsideDb db)
        {
            var entity = db.Model.FindEntityType(typeof(T))!;
            _properties = [.. entity.GetProperties()];
            _table = new Table(entity.GetTableName()!, typeof(T), Level.Once,
                [.. _properties.Select(property => new Column(property.GetColumnName(), property.Name, property.ClrType, Secret: null, IsUnique: false, Longest: null, Counts: null))]);
        }

        /// <param name="entities">What is written.</param>
        /// <param name="ids">The ids they get; their own without.</param>
        public Batch Of(IEnumerable<T> entities, IEnumerable<object?>? ids = null) =>
            new(_table, [.. entities.Zip(ids ?? Enumerable.Repeat<object?>(null, int.MaxValue), (entity, id) => Array.ConvertAll(_properties, property => Stored(property, property.Name == "Id" ? id ?? Value(property, entity) : Value(property, entity))))]);

        private static object? Value(IProperty property, T entity) => property.GetGetter().GetClrValue(entity);

        private static object? Stored(IProperty property, object? value) =>
            value is not null && property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
    }
}
