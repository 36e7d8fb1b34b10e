using Alongside.Records;
using Alongside.Shared.Design;

namespace Alongside.Assessments;

/// <summary>A form filled with or about a client: the answers as a FHIR QuestionnaireResponse, and what they come to.</summary>
public sealed class Assessment : Record
{
    public Guid FormId { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>The QuestionnaireResponse.</summary>
    public string Answers { get; private set; } = "";
    public int Answered { get; private set; }
    public int Questions { get; private set; }
    public decimal? Score { get; private set; }

    /// <summary>What the score means by the published cut-offs: "moderate".</summary>
    public string? Meaning { get; private set; }
    public TagKind MeaningKind { get; private set; }

    /// <summary>The answers that need somebody at once, in the form's words; empty when there is none.</summary>
    public string? Critical { get; private set; }

    /// <summary>All that was answered, as text, for the search.</summary>
    public string Text { get; private set; } = "";

    private Assessment()
    {
    }

    public static Assessment Begin(Guid id, Guid caseId, AssessmentForm form, Guid author, DateTime now) => new()
    {
        Id = id,
        CaseId = caseId,
        FormId = form.Id,
        Title = form.Title,
        Questions = form.Questions,
        Label = form.Label,
        AuthorId = author,
        Occurred = now,
        Recorded = now,
    };

    public void Keep(FilledAnswers filled)
    {
        Edited();
        Take(filled);
    }

    public void Complete(FilledAnswers filled, DateTime occurred)
    {
        Take(filled);
        Occurred = occurred;
        Move(RecordState.Final);
    }

    /// <summary>Corrects answers; the caller keeps the version before it.</summary>
    public void Amend(FilledAnswers filled, string reason)
    {
        Move(RecordState.Amended, reason);
        Take(filled);
    }

    public string Heading => (Score, Meaning) switch
    {
        ({ } score, { } meaning) => $"{Title}: {score:0.##}, {meaning}",
        ({ } score, null) => $"{Title}: {score:0.##}",
        (null, { } meaning) => $"{Title}: {meaning}",
        _ => Title,
    };

    public override ChronicleLine Line() => new("Assessment", Heading, Text, $"/assessments/{Id}");

    public override string Content() => Answers;

    private void Take(FilledAnswers filled)
    {
        (Answers, Answered, Score, Text) = (filled.Json, filled.Answered, filled.Score, filled.Text);
        (Meaning, MeaningKind, Critical) = (filled.Band?.Meaning, filled.Band?.Kind ?? TagKind.Plain, filled.Critical.Count == 0 ? null : string.Join("\n", filled.Critical));
    }
}
