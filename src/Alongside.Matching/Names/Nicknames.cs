using System.Collections.Frozen;

namespace Alongside.Matching.Names;

/// <summary>Everyday short forms of given names, English and Spanish, each under its full name.</summary>
public static class Nicknames
{
    private static readonly FrozenDictionary<string, string> Full = Read(
        """
        alexander alex sandy xander alejandro ale
        andrew andy drew andres
        anthony tony antonio toni
        antoinette toni nettie
        benjamin ben benny
        barbara barb babs
        charles charlie chuck carlos
        christopher chris topher cristobal
        christine chris chrissy tina cristina
        daniel dan danny
        david dave davey
        deborah deb debbie
        dolores lola
        dorothy dot dottie
        edward ed eddie ted eduardo
        elizabeth liz beth betty eliza lizzie betsy elsie isabel chabela
        enrique quique
        frances fran frannie francisca paca
        francis frank frankie francisco paco pancho
        guadalupe lupe lupita
        gerald gerry jerry
        gregory greg gregorio
        guillermo memo
        henry hank harry
        ignacio nacho
        jacqueline jackie
        james jim jimmy jamie
        jennifer jen jenny
        jesus chuy
        jessica jess jessie
        john jack johnny jon juan juanito
        joseph joe joey jose pepe
        joshua josh
        katherine kate katie kathy kathryn catherine cathy katy catalina
        lawrence larry laurence lorenzo
        leonard leo lenny leonardo
        luis lucho
        manuel manny manolo
        margaret maggie peggy meg greta marge margarita
        matthew matt mateo
        mercedes meche
        michael mike mikey mick miguel
        nathaniel nathan nate
        nicholas nick nicky nicolas
        pamela pam
        patricia pat patty trish tricia
        patrick pat paddy
        pedro perico
        peter pete
        philip phil felipe
        raymond ray ramon
        rebecca becca becky
        richard rick ricky dick rich ricardo
        robert bob bobby rob robbie bert roberto beto
        ronald ron ronnie
        rosario charo
        samuel sam sammy
        samantha sam
        stephanie steph estefania
        steven steve stephen esteban
        susan sue susie suzy susana
        teresa terry tere theresa
        theodore ted teddy theo teodoro
        thomas tom tommy tomas
        timothy tim timmy
        veronica vero ronnie
        victoria vicky tori
        vincent vince vinny vicente
        william bill billy will willie liam guille
        zachary zach zack
        """);

    /// <summary>The full name that a folded given name may be short for; the name itself when it is in no list.</summary>
    public static string FullName(string folded) => Full.GetValueOrDefault(folded, folded);

    /// <summary>Whether one is known as a short form of the other, or both of the same name.</summary>
    public static bool Same(string left, string right) => left != right && FullName(left) == FullName(right);

    private static FrozenDictionary<string, string> Read(string lines)
    {
        var full = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var names in lines.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
            foreach (var name in names)
                full.TryAdd(name, names[0]);
        return full.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
