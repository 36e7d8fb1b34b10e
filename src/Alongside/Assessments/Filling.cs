using Alongside.Fhir.Questionnaires;
using Alongside.Records;
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
        var assessment = await db.Assessments.VisibleTo(me).FirstOrDefaultAsync(row => row.Id == id).OrMissing();
        var form = await db.AssessmentForms.AsNoTracking().FirstAsync(row => row.Id == assessment.FormId);
        return new OpenAssessment(assessment, form, Open(form, assessment.Answers));
    }

    public FilledForm Open(AssessmentForm form, string answers) =>
        answers.Length == 0 ? Blank(form) : Reopen(Questionnaire(form), answers);

    public FilledForm Fill(AssessmentForm form, string answers, AnswersForm posted)
    {
        var filled = Open(form, answers);
        filled.Fill(posted.Fields);
        Totals.Fill(filled);
        return filled;
    }

    /// <summary>What keeps a filled form from being complete, by form field: what cannot be read, and what a finished response may not lack.</summary>
    public IReadOnlyList<AnswerFault> WhyNotComplete(FilledForm filled)
    {
        var unread = AnswerFault.Unread(filled);
        if (unread.Count == 0 && AssessmentRules.WhyNotAnswered(filled) is { } nothing) return [new AnswerFault("", nothing)];
        var finished = Reopen(filled.Form, filled.ToResponse("completed").ToJson());
        var lacking = finished.Faults().Where(fault => fault.Prevents && fault.Code != "tsError").Select(fault => new AnswerFault(fault.Key ?? "", fault.Reason));
        return [.. unread, .. lacking.Where(fault => unread.All(one => one.Key != fault.Key)).DistinctBy(fault => (fault.Key, fault.Reason))];
    }

    private FilledForm Reopen(Questionnaire form, string answers) => FilledForm.Open(form, QuestionnaireResponseReader.Read(answers).Response, Context());

    private FormContext Context() => new() { Clock = new AgencyTime(time, clock) };

    private static Questionnaire Questionnaire(AssessmentForm form) =>
        QuestionnaireReader.Read(form.Json).Form ?? throw new InvalidOperationException($"The form {form.Id} can no longer be read.");

    private sealed class AgencyTime(TimeProvider time, AgencyClock clock) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => clock.Zone;

        public override DateTimeOffset GetUtcNow() => time.GetUtcNow();
    }
}
