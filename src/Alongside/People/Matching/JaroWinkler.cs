namespace Alongside.People.Matching;

/// <summary>How alike two words are written, from 0 to 1 (Jaro 1989, Winkler 1990).</summary>
public static class JaroWinkler
{
    public static double Similarity(string left, string right)
    {
        if (left == right) return 1;
        if (left.Length == 0 || right.Length == 0) return 0;
        var jaro = Jaro(left, right);
        var prefix = 0;
        while (prefix < Math.Min(4, Math.Min(left.Length, right.Length)) && left[prefix] == right[prefix]) prefix++;
        return jaro + (prefix * 0.1 * (1 - jaro));
    }

    private static double Jaro(string left, string right)
    {
        var reach = Math.Max(0, (Math.Max(left.Length, right.Length) / 2) - 1);
        var (inLeft, inRight) = (new bool[left.Length], new bool[right.Length]);
        var common = 0;
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = Math.Max(0, i - reach); j < Math.Min(right.Length, i + reach + 1); j++)
            {
                if (inRight[j] || left[i] != right[j]) continue;
                inLeft[i] = inRight[j] = true;
                common++;
                break;
            }
        }
        if (common == 0) return 0;
        var (swapped, place) = (0, 0);
        for (var i = 0; i < left.Length; i++)
        {
            if (!inLeft[i]) continue;
            while (!inRight[place]) place++;
            if (left[i] != right[place++]) swapped++;
        }
        double matches = common;
        return ((matches / left.Length) + (matches / right.Length) + ((matches - (swapped / 2.0)) / matches)) / 3;
    }
}
