using Alongside.Accounts;
using Alongside.Bench.Loading;
using Alongside.Bench.Measuring;
using Alongside.Bench.Serving;
using Alongside.Cases;
using Alongside.Demo;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Bench.Faults;

/// <summary>A small demo agency whose server is started, killed and started again at one address.</summary>
internal sealed class Agency(DatabaseOptions options, string program)
{
    private readonly int _port = Ports.Free();
    private readonly SecretBox _secrets = SecretBox.FromFile(options.AgencyKeyFile);

    public DatabaseOptions Options => options;

    /// <param name="options">An empty database.</param>
    /// <param name="program">The product.</param>
    /// <param name="cases">How many stories are told.</param>
    /// <param name="keyOf">Another agency whose key it shares: one process reads with one key.</param>
    public static async Task<Agency> Tell(DatabaseOptions options, string program, int cases, DatabaseOptions? keyOf = null)
    {
        Directory.CreateDirectory(options.DataFolder);
        if (keyOf is not null) File.Copy(keyOf.AgencyKeyFile, options.AgencyKeyFile);
        await DemoStory.Tell(options, cases);
        SqliteConnection.ClearAllPools();
        return new Agency(options, program);
    }

    public Task<Server> Start() => Server.StartAt(_port, program, "/sign-in",
        ["serve", "--data", options.DataFolder, .. options.Kind == DatabaseKind.Postgres ? (string[])["--postgres", options.ConnectionString] : []]);

    public AlongsideDb Open() => LargeAgency.Open(options.Kind == DatabaseKind.Sqlite ? options with { ConnectionString = options.ConnectionString + ";Pooling=False" } : options with { ConnectionString = options.ConnectionString + ";Pooling=false" }, _secrets);

    /// <summary>As many browsers, each of a caseworker with open cases; some workers have two.</summary>
    public async Task<IReadOnlyList<Writer>> SignIn(string address, int count)
    {
        await using var db = Open();
        var (assignments, cases) = (db.Assignments, db.Cases);
        var open = await assignments.Where(row => row.Until == null && row.Role == AssignmentRole.Primary)
            .Join(cases.Where(row => row.State == CaseState.Open), row => row.CaseId, row => row.Id, (row, _) => new { row.WorkerId, row.CaseId }).ToListAsync();
        var ofWorker = open.ToLookup(row => row.WorkerId, row => row.CaseId);
        var workers = (await db.Workers.AsNoTracking().Where(row => row.State == WorkerState.Active && (row.Roles & Role.Caseworker) != 0).OrderBy(row => row.Id).ToListAsync())
            .Where(worker => ofWorker.Contains(worker.Id)).ToList();
        if (workers.Count == 0) throw new InvalidOperationException("No caseworker of the demo has an open case.");
        var writers = new List<Writer>();
        for (var place = 0; place < count; place++)
        {
            var worker = workers[place % workers.Count];
            writers.Add(new Writer(worker.Id, [.. ofWorker[worker.Id]], await Session.SignIn(address, worker.Email!, DemoAgency.Password, place)));
        }
        return writers;
    }
}
