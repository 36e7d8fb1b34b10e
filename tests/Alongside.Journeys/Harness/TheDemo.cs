using Alongside.Demo;
using Alongside.Shared.Database;
using Alongside.Tests.Harness;

namespace Alongside.Journeys.Harness;

/// <summary>The demo agency in its first dozen cases: told once for all walks of a run, and copied for each.</summary>
internal static class TheDemo
{
    private const int Cases = 12;

    private static readonly Lazy<Task<TestDatabase>> Told = new(async () =>
    {
        var database = await TestDatabase.Create(DatabaseKind.Sqlite);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => database.DisposeAsync().AsTask().GetAwaiter().GetResult();
        await DemoStory.Tell(database.Options, Cases, time: new FakeClock(FakeClock.Monday));
        return database;
    });

    public static async Task Fill(DatabaseOptions options)
    {
        var told = (await Told.Value).Options.DataFolder;
        foreach (var file in Directory.GetFiles(told)) File.Copy(file, Path.Combine(options.DataFolder, Path.GetFileName(file)), overwrite: true);
    }
}
