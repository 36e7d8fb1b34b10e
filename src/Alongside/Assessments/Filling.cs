using Alongside.Fhir;
using Alongside.Fhir.Questionnaires;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Assessments;

/// <summary>An assessment with its form opened on its answers.</summary>
public sealed record OpenAssessment(Assessment Assessment, AssessmentForm Form, FilledForm Filled);

/// <summary>Opens assessments for reading and filling.</summary>
public sealed class Filling(AlongsideDb db, Me me, AgencyClock clock, TimeProvider time)
{
    public FilledForm Blank(AssessmentForm form) => FilledForm.Open(Questionnaire(form), null, Context());

    /// <exception cref="MissingException">There is none, or the worker does not see it.</exception>
    public async Task<OpenAssessment> Open(Guid id)
    {
        var assessment = await Records.RecordAccess.VisibleTo(db.Assessments, me).FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        var form = await db.AssessmentForms.AsNoTracking().FirstAsync(row => row.Id == assessment.FormId);
        return new OpenAssessment(assessment, form, Open(form, assessment.Answers));
    }

    public FilledForm Open(AssessmentForm form, string answers) =>
        answers.Length == 0 ? Blank(form) : FilledForm.Open(Questionnaire(form), QuestionnaireResponseReader.Read(answers).Response, Context());

    public FilledForm Fill(AssessmentForm form, string answers, AnswersForm posted)
    {
        var filled = Open(form, answers);
        filled.Fill(posted.Fields);
        return filled;
    }

    /// <summary>What keeps a filled form from being complete, by form field.</summary>
    public static IReadOnlyList<FhirFault> WhyNotComplete(FilledForm filled) => [.. filled.Faults().Where(fault => fault.Prevents)];

    private FormContext Context() => new() { Clock = new AgencyTime(time, clock) };

    private static Questionnaire Questionnaire(AssessmentForm form) =>
        QuestionnaireReader.Read(form.Json).Form ?? throw new InvalidOperationException($"The form {form.Id} can no longer be read.");

    private sealed class AgencyTime(TimeProvider time, AgencyClock clock) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => clock.Zone;

        public override DateTimeOffset GetUtcNow() => time.GetUtcNow();
    }
}

/// <summary>The answers a page posts: form fields by the form's own keys.</summary>
public sealed record AnswersForm(IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Fields)
{
    public const string Prefix = "q:";

    /// <summary>The version the page was opened with; an older one than the record's is stale.</summary>
    public int? Version { get; init; }

    public static AnswersForm From(IFormCollection form) => new(
        [.. form.Where(field => field.Key.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(field => KeyValuePair.Create(field.Key[Prefix.Length..], (IReadOnlyList<string>)[.. field.Value.OfType<string>()]))])
    {
        Version = int.TryParse(form["Version"], out var version) ? version : null,
    };
}
