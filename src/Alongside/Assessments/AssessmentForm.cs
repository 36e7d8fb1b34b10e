using System.Security.Cryptography;
using System.Text;
using Alongside.Fhir.Questionnaires;
using Alongside.Shared;

namespace Alongside.Assessments;

public enum FormState
{
    Active,
    Retired,
}

/// <summary>A form the agency uses: an HL7 FHIR R4 Questionnaire, kept as it came. A new version is a new row; old answers keep theirs.</summary>
public sealed class AssessmentForm
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The form's canonical address: the same in all its versions.</summary>
    public string Url { get; private set; } = "";

    /// <summary>The version its author gave; without one, the beginning of its content's hash.</summary>
    public string FormVersion { get; private set; } = "";

    /// <summary>Whether its author gave a version at all.</summary>
    public bool HasVersion { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>The LOINC code of the whole form, by which known instruments are interpreted.</summary>
    public string? Loinc { get; private set; }
    public string? LicenceNote { get; private set; }
    public string Json { get; private set; } = "";
    public int Questions { get; private set; }
    public FormState State { get; private set; } = FormState.Active;
    public Sensitivity Label { get; private set; } = Sensitivity.General;
    public DateTime Imported { get; private set; }
    public Guid ImportedById { get; private set; }
    public int Version { get; private set; } = 1;

    private AssessmentForm()
    {
    }

    public static AssessmentForm Of(Questionnaire form, string json, Sensitivity label, Guid importedBy, DateTime now) => new()
    {
        Url = form.Url ?? $"urn:form:{form.Id ?? form.Name ?? form.Title}",
        FormVersion = form.Version ?? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)))[..12],
        HasVersion = form.Version is not null,
        Title = form.Title is { Length: > 0 } title ? title : form.Id ?? "Form without a title",
        Loinc = Instruments.LoincOf(form),
        LicenceNote = form.Copyright,
        Json = json,
        Questions = FormFile.Questions(form),
        Label = label,
        Imported = now,
        ImportedById = importedBy,
    };

    public string VersionInWords => HasVersion ? $"version {FormVersion}" : "no version given";

    /// <summary>No new answers are begun with it; those given stay readable.</summary>
    public void Retire()
    {
        Refusal.If(State == FormState.Retired ? "This form is retired already." : null);
        State = FormState.Retired;
        Version++;
    }

    public void UseAgain()
    {
        Refusal.If(State == FormState.Active ? "This form is in use already." : null);
        State = FormState.Active;
        Version++;
    }
}
