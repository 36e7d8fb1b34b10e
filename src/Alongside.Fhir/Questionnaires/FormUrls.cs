namespace Alongside.Fhir.Questionnaires;

/// <summary>The names of the extensions that forms use.</summary>
internal static class FormUrls
{
    private const string Core = "http://hl7.org/fhir/StructureDefinition/";
    private const string Sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";

    public const string Variable = Core + "variable";
    public const string Constraint = Core + "questionnaire-constraint";
    public const string TargetConstraint = Core + "targetConstraint";
    public const string Hidden = Core + "questionnaire-hidden";
    public const string ItemControl = Core + "questionnaire-itemControl";
    public const string ChoiceOrientation = Core + "questionnaire-choiceOrientation";
    public const string MinOccurs = Core + "questionnaire-minOccurs";
    public const string MaxOccurs = Core + "questionnaire-maxOccurs";
    public const string Unit = Core + "questionnaire-unit";
    public const string UnitOption = Core + "questionnaire-unitOption";
    public const string UnitValueSet = Core + "questionnaire-unitValueSet";
    public const string OptionPrefix = Core + "questionnaire-optionPrefix";
    public const string OptionExclusive = Core + "questionnaire-optionExclusive";
    public const string ReferenceResource = Core + "questionnaire-referenceResource";
    public const string SupportLink = Core + "questionnaire-supportLink";
    public const string DisplayCategory = Core + "questionnaire-displayCategory";
    public const string MinLength = Core + "minLength";
    public const string MinValue = Core + "minValue";
    public const string MaxValue = Core + "maxValue";
    public const string MaxDecimalPlaces = Core + "maxDecimalPlaces";
    public const string MimeType = Core + "mimeType";
    public const string MaxSize = Core + "maxSize";
    public const string Regex = Core + "regex";
    public const string EntryFormat = Core + "entryFormat";
    public const string Translation = Core + "translation";
    public const string ShortText = Sdc + "shortText";
    public const string MinQuantity = Sdc + "minQuantity";
    public const string MaxQuantity = Sdc + "maxQuantity";
    public const string UnitOpen = Sdc + "unitOpen";
    public const string CalculatedExpression = Sdc + "calculatedExpression";
    public const string InitialExpression = Sdc + "initialExpression";
    public const string OldInitialExpression = Core + "questionnaire-initialExpression";
    public const string EnableWhenExpression = Sdc + "enableWhenExpression";
    public const string AnswerExpression = Sdc + "answerExpression";
    public const string AssembleContext = Sdc + "assembleContext";
    public const string LaunchContext = Sdc + "launchContext";
    public const string EntryMode = Sdc + "entryMode";
}
