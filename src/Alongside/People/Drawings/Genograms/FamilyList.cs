namespace Alongside.People.Drawings.Genograms;

/// <summary>Somebody named in the list, with what is said of them in brackets.</summary>
public sealed record Mention(FamilyMember Person, string? Note, Fact? Fact);

/// <summary>"Parents", "Children": who they are.</summary>
public sealed record ListedFact(string Label, IReadOnlyList<Mention> Who);

public sealed record ListedPerson(FamilyMember Person, IReadOnlyList<ListedFact> Facts, IReadOnlyList<string> Homes);

/// <summary>The people of one row of the drawing.</summary>
/// <param name="Title">"Parents and others of their generation".</param>
public sealed record ListedGeneration(string Title, IReadOnlyList<ListedPerson> People);

/// <summary>A genogram for those who rather read: the same people in the same order, and of each every fact that a line stands for.</summary>
public static class FamilyList
{
    public static IReadOnlyList<ListedGeneration> Of(Family family, Genogram drawing)
    {
        var kin = new Kin(family);
        var reader = new FamilyReader(kin);
        return
        [
            .. drawing.Figures.GroupBy(figure => figure.Generation).OrderBy(row => row.Key).Select(row => new ListedGeneration(Title(row.Key),
                [.. row.Select(figure => new ListedPerson(figure.Person, reader.Facts(figure.Person), reader.Homes(figure.Person)))])),
        ];
    }

    private static string Title(int generation) => generation switch
    {
        0 => "Own generation",
        -1 => "Generation of the parents",
        -2 => "Generation of the grandparents",
        < -2 => $"Generation of the {Great(-generation - 2)}grandparents",
        1 => "Generation of the children",
        2 => "Generation of the grandchildren",
        _ => $"Generation of the {Great(generation - 2)}grandchildren",
    };

    private static string Great(int times) => times > 3 ? $"{times} times great-" : string.Concat(Enumerable.Repeat("great-", times));
}
