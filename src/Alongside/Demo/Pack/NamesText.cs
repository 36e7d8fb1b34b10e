namespace Alongside.Demo.Pack;

/// <summary>Names from many places; every surname, or the only name, ends with -Demo.</summary>
public sealed record NamesText(
    IReadOnlyList<CultureText> Cultures, IReadOnlyList<string> Children, IReadOnlyList<string> Streets, IReadOnlyList<LeadText> Leads);

/// <param name="Share">Of a hundred people, about how many.</param>
/// <param name="Language">What they speak.</param>
/// <param name="Interpreter">Of a hundred of them, how many need an interpreter.</param>
/// <param name="OneName">They have one name only.</param>
public sealed record CultureText(
    int Share, string Language, int Interpreter, bool OneName, IReadOnlyList<string> Feminine, IReadOnlyList<string> Masculine, IReadOnlyList<string> Family);

/// <summary>Somebody whom every demo has.</summary>
public sealed record LeadText(
    string Given, string Family, bool Feminine, string Language, bool Interpreter, int Age, IReadOnlyList<string> Children, string Setting, bool Landline);
