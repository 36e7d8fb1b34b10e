namespace Alongside.Eligibility.Bench.Speed;

internal static class Race
{
    public static int Run(string pack, int households) => households > 0 ? 0 : pack.Length;
}
