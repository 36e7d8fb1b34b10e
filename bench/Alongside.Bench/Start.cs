using System.Globalization;
using Alongside.Bench.Faults;
using Alongside.Bench.LookUps;
using Alongside.Bench.Serving;
using Alongside.Shared.Database;

namespace Alongside.Bench;

internal static class Start
{
    /// <summary>The servers that are measured beside the product run as processes of this same program.</summary>
    public static async Task<int> Main(string[] arguments)
    {
        var options = Options.Read(arguments);
        if (arguments is ["faults", ..]) return await FaultsCommand.Run(options);
        if (arguments is ["look-up", ..]) return await LookUpCommand.Run(options);
        if (arguments is not ["twins" or "nothing" or "with-ledger" or "without-ledger", ..]) return await Command.Run(options);
        var port = int.Parse(options.Of("port")!, CultureInfo.InvariantCulture);
        await (arguments[0] switch
        {
            "nothing" => Twins.ServeNothing(port),
            "twins" => Twins.Serve(Data(options), port),
            _ => WithoutLedger.Serve(Data(options), port, isWritten: arguments[0] == "with-ledger"),
        });
        return 0;
    }

    private static DatabaseOptions Data(Options options) =>
        options.Of("postgres") is { } server ? DatabaseOptions.ForPostgres(server, options.Of("data")!) : DatabaseOptions.ForSqlite(options.Of("data")!);
}
