namespace Alongside.Fhir.Questionnaires;

/// <summary>The kinds of item in an R4 Questionnaire.</summary>
public enum ItemType
{
    /// <summary>A type that R4 does not have, or none.</summary>
    Unknown,
    Group,
    Display,
    Boolean,
    Decimal,
    Integer,
    Date,
    DateTime,
    Time,
    String,
    Text,
    Url,
    Choice,
    OpenChoice,
    Attachment,
    Reference,
    Quantity,
}

internal static class ItemTypes
{
    private static readonly Dictionary<string, ItemType> Codes = Enum.GetValues<ItemType>().Where(type => type is not ItemType.Unknown)
        .ToDictionary(Code, StringComparer.Ordinal);

    public static ItemType Read(string? code) => code is not null && Codes.TryGetValue(code, out var type) ? type : ItemType.Unknown;

    public static string Code(this ItemType type) => type switch
    {
        ItemType.DateTime => "dateTime",
        ItemType.OpenChoice => "open-choice",
        _ => type.ToString().ToLowerInvariant(),
    };

    public static bool IsQuestion(this ItemType type) => type is not (ItemType.Group or ItemType.Display or ItemType.Unknown);

    /// <summary>The FHIR type of answers, as it follows "value" in JSON.</summary>
    public static string AnswerType(this ItemType type) => type switch
    {
        ItemType.Text => "String",
        ItemType.Url => "Uri",
        ItemType.Choice or ItemType.OpenChoice => "Coding",
        _ => type.ToString(),
    };
}
