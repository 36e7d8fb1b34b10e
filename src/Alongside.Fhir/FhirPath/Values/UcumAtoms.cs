using System.Globalization;

namespace Alongside.Fhir.FhirPath.Values;

internal sealed record UcumAtom(decimal Factor, IReadOnlyDictionary<string, int> Powers, bool Metric);

internal static class UcumAtoms
{
    private static readonly Dictionary<string, decimal> Prefixes = new(StringComparer.Ordinal)
    {
        ["P"] = 1e15m,
        ["T"] = 1e12m,
        ["G"] = 1e9m,
        ["M"] = 1e6m,
        ["k"] = 1e3m,
        ["h"] = 100m,
        ["da"] = 10m,
        ["d"] = 0.1m,
        ["c"] = 0.01m,
        ["m"] = 1e-3m,
        ["u"] = 1e-6m,
        ["n"] = 1e-9m,
        ["p"] = 1e-12m,
        ["f"] = 1e-15m,
        ["a"] = 1e-18m,
    };

    /// <summary>code, * when metric prefixes go with it, factor, base dimensions with their powers.</summary>
    private static readonly Dictionary<string, UcumAtom> Atoms = """
        m * 1 m1
        s * 1 s1
        g * 1 g1
        rad * 1 rad1
        K * 1 K1
        C * 1 C1
        cd * 1 cd1
        10* - 10
        10^ - 10
        % - 0.01
        [ppth] - 0.001
        [ppm] - 0.000001
        mol * 602213670000000000000000
        eq * 602213670000000000000000
        osm * 602213670000000000000000
        L * 0.001 m3
        l * 0.001 m3
        ar * 100 m2
        min - 60 s1
        h - 3600 s1
        d - 86400 s1
        wk - 604800 s1
        mo - 2629800 s1
        mo_j - 2629800 s1
        a - 31557600 s1
        a_j - 31557600 s1
        t * 1000000 g1
        u * 0.00000000000000000000000166054 g1
        Hz * 1 s-1
        N * 1000 g1 m1 s-2
        Pa * 1000 g1 m-1 s-2
        bar * 100000000 g1 m-1 s-2
        m[Hg] * 133322000 g1 m-1 s-2
        m[H2O] * 9806650 g1 m-1 s-2
        J * 1000 g1 m2 s-2
        W * 1000 g1 m2 s-3
        A * 1 C1 s-1
        V * 1000 g1 m2 s-2 C-1
        Ohm * 1000 g1 m2 s-1 C-2
        cal * 4184 g1 m2 s-2
        [Cal] - 4184000 g1 m2 s-2
        deg - 0.0174532925199432957692 rad1
        [in_i] - 0.0254 m1
        [ft_i] - 0.3048 m1
        [yd_i] - 0.9144 m1
        [mi_i] - 1609.344 m1
        [nmi_i] - 1852 m1
        [sft_i] - 0.09290304 m2
        [acr_us] - 4046.872609874252 m2
        [oz_av] - 28.349523125 g1
        [lb_av] - 453.59237 g1
        [ston_av] - 907184.74 g1
        [gr] - 0.06479891 g1
        [stone_av] - 6350.29318 g1
        [gal_us] - 0.003785411784 m3
        [qt_us] - 0.000946352946 m3
        [pt_us] - 0.000473176473 m3
        [foz_us] - 0.0000295735295625 m3
        [cup_us] - 0.0002365882365 m3
        [tbs_us] - 0.00001478676478125 m3
        [tsp_us] - 0.00000492892159375 m3
        [drp] - 0.00000005 m3
        [IU] * 1 iu1
        [iU] * 1 iu1
        U * 10036894500000000 s-1
        kat * 602213670000000000000000 s-1
        [pH] - 1 pH1
        [degRe] - 1 degRe1
        B * 1 B1
        bit - 1
        By * 8
        """.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Line).ToDictionary(pair => pair.Code, pair => pair.Atom, StringComparer.Ordinal);

    public static UcumUnit? Special(string code) => code switch
    {
        "Cel" => new UcumUnit(1m, "K1", 273.15m),
        "[degF]" => new UcumUnit(5m / 9m, "K1", 459.67m),
        _ => null,
    };

    public static UcumAtom? Find(string code)
    {
        if (Atoms.TryGetValue(code, out var atom))
        {
            return atom;
        }

        foreach (var (prefix, factor) in Prefixes)
        {
            if (code.StartsWith(prefix, StringComparison.Ordinal) && Atoms.TryGetValue(code[prefix.Length..], out var rest) && rest.Metric)
            {
                return rest with { Factor = rest.Factor * factor };
            }
        }

        return null;
    }

    private static (string Code, UcumAtom Atom) Line(string line)
    {
        var parts = line.Split(' ');
        var powers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var part in parts.Skip(3))
        {
            var name = part.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimEnd('-');
            powers[name] = int.Parse(part[name.Length..], CultureInfo.InvariantCulture);
        }

        return (parts[0], new UcumAtom(decimal.Parse(parts[2], CultureInfo.InvariantCulture), powers, parts[1] == "*"));
    }
}
