using Alongside.Eligibility.Bench.Scoring;
using Alongside.Eligibility.Bench.Speed;

namespace Alongside.Eligibility.Bench;

internal static class Start
{
    public static int Main(string[] arguments) => arguments switch
    {
        ["speed", var pack, .. var rest] => Race.Run(pack, rest is [var many] ? int.Parse(many, System.Globalization.CultureInfo.InvariantCulture) : 100_000),
        ["score", var pack, var data, .. var rest] => Agreement.Run(pack, data, rest is [var page] ? page : null),
        _ => Usage(),
    };

    private static int Usage()
    {
        Console.Error.WriteLine("speed PACK [HOUSEHOLDS], or score PACK DATA [PAGE]");
        return 1;
    }
}
