using System.Globalization;
using Alongside.Bench.Faults;
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
        if (arguments is not ["twins" or "nothing", ..]) return await Command.Run(options);
        var port = int.Parse(options.Of("port")!, CultureInfo.InvariantCulture);
        if (arguments[0] == "nothing") await Twins.ServeNothing(port);
        else await Twins.Serve(options.Of("postgres") is { } server ? DatabaseOptions.ForPostgres(server, options.Of("data")!) : DatabaseOptions.ForSqlite(options.Of("data")!), port);
        return 0;
    }
}
