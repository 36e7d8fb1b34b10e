namespace Alongside.Matching.Names;

/// <summary>How alike two words are written, from 0 to 1 (Jaro 1989, Winkler 1990).</summary>
public static class JaroWinkler
{
    private const int Longest = 128;

    public static double Similarity(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.SequenceEqual(right)) return 1;
        if (left.Length == 0 || right.Length == 0) return 0;
        if (left.Length > Longest) left = left[..Longest];
        if (right.Length > Longest) right = right[..Longest];
        var jaro = Jaro(left, right);
        var prefix = 0;
        while (prefix < Math.Min(4, Math.Min(left.Length, right.Length)) && left[prefix] == right[prefix]) prefix++;
        return jaro + (prefix * 0.1 * (1 - jaro));
    }

    private static double Jaro(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var reach = Math.Max(0, (Math.Max(left.Length, right.Length) / 2) - 1);
        Span<bool> inLeft = stackalloc bool[left.Length];
        Span<bool> inRight = stackalloc bool[right.Length];
        inLeft.Clear();
        inRight.Clear();
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
        return common == 0 ? 0 : Share(common, Swapped(left, right, inLeft, inRight), left.Length, right.Length);
    }

    private static double Share(double common, int swapped, int left, int right) =>
        ((common / left) + (common / right) + ((common - (swapped / 2.0)) / common)) / 3;

    private static int Swapped(ReadOnlySpan<char> left, ReadOnlySpan<char> right, ReadOnlySpan<bool> inLeft, ReadOnlySpan<bool> inRight)
    {
        var (swapped, place) = (0, 0);
        for (var i = 0; i < left.Length; i++)
        {
            if (!inLeft[i]) continue;
            while (!inRight[place]) place++;
            if (left[i] != right[place++]) swapped++;
        }
        return swapped;
    }
}
