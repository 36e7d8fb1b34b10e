using Alongside.Demo.Pack;
using Alongside.Shared;

namespace Alongside.Bench.Loading;

/// <summary>Names for people told again: each copy gives every name of the demo another, the same one wherever it stands.</summary>
internal sealed class Names
{
    private static readonly string[] Feminine = Words(
        """
        Amelia Beatriz Carmen Daria Elena Farah Gloria Hannah Iris Jamila Katya Leila Miriam Nadia Odette Priya Quinn Rania Selma Tania
        Ursula Vera Wanda Ximena Yara Zoe Adele Bianca Clara Dalia Esther Fiona Greta Helena Irma Joanna Karina Lucia Magda Nora Olga Petra
        Ramona Sabina Tessa Una Viola Wilma Yvonne Zelda Agnes Bruna Corina Dora Edith Freya Gisela Hilda Ilona Judith Klara Lydia Marta
        """);

    private static readonly string[] Masculine = Words(
        """
        Adrian Bruno Cyrus Dmitri Elias Farid Gideon Hamid Ivan Jonas Kamil Leon Marek Nikolai Omar Pavel Quentin Rafael Stefan Tariq
        Umar Viktor Walid Xavier Yusuf Zoltan Anton Boris Conrad Dario Emil Felix Gustav Hugo Igor Janek Karim Lorenz Milan Nestor Oskar
        Piotr Ruben Simon Tobias Ulrich Valentin Werner Yann Zeno Alvaro Benito Claudio Diego Enzo Fabian Gerard Hector Isidro Julian
        """);

    private static readonly string[] Beginnings = Words(
        "Ash Birch Brook Cald Dun East Fair Glen Hart Hazel Hol Kings Lang Lind Mar Mill Nor Oak Penn Quar Rain Red Rook Sand Shel Stan Thorn Wald West Win Wood York");

    private static readonly string[] Endings = Words(
        "beck berg borne bridge brook burn by combe cote croft dale den er feld field ford gate grove ham hurst ing land ley low man mere mont moor ridge son stad ton wall ward water wick wood worth");

    private static readonly string[] Syllables = Words(
        "ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu zan bel cor dun fal gor hin jas kel lum mor nis pol rus sil tam vor wen yal zor");

    private readonly string[] _feminine;
    private readonly string[] _masculine;
    private readonly string[] _families;
    private readonly Dictionary<string, (string[] Pool, int Place)> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string[] Pool, int Place)> _foldedGiven = new(StringComparer.Ordinal);

    public Names(NamesText told)
    {
        _feminine = [.. told.Cultures.SelectMany(culture => culture.Feminine).Concat(Feminine).Distinct()];
        _masculine = [.. told.Cultures.SelectMany(culture => culture.Masculine).Concat(Masculine).Except(_feminine).Distinct()];
        _families = [.. Beginnings.SelectMany(beginning => Endings.Select(ending => beginning + ending))];
        foreach (var pool in new[] { _feminine, _masculine })
            foreach (var (place, name) in pool.Index())
            {
                _given[name] = (pool, place);
                if (name.Fold() is { Length: > 2 } folded && !folded.Contains(' ', StringComparison.Ordinal)) _foldedGiven[folded] = (pool, place);
            }
    }

    public bool IsGiven(string word) => _given.ContainsKey(word);

    public bool IsFoldedGiven(string word) => _foldedGiven.ContainsKey(word);

    public string Given(string word, int copy) => Again(_given[word], copy);

    public string FoldedGiven(string word, int copy) => Again(_foldedGiven[word], copy).Fold();

    /// <summary>The part of a surname before "-Demo".</summary>
    public string Family(string word, int copy) => copy == 0 ? word : _families[Chance.Of((int)Chance.Of(word.Fold()), copy) % (uint)_families.Length];

    /// <summary>A word that stands in few records.</summary>
    public static string Rare(uint chance)
    {
        var count = (uint)Syllables.Length;
        return string.Concat(Syllables[chance % count], Syllables[chance / count % count], Syllables[chance / count / count % count], Syllables[chance / 7 % count]);
    }

    private static string Again((string[] Pool, int Place) name, int copy) => name.Pool[(name.Place + (copy * 37)) % name.Pool.Length];

    private static string[] Words(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
