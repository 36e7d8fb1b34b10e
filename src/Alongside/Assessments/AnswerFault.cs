using Alongside.Fhir.Questionnaires;
using FluentValidation;
using FluentValidation.Results;

namespace Alongside.Assessments;

/// <summary>What is wrong with an answer, by the key of its form field; without a key, with the form as a whole.</summary>
public sealed record AnswerFault(string Key, string Reason)
{
    /// <summary>Entries that are not answers: letters where a number is asked for.</summary>
    public static IReadOnlyList<AnswerFault> Unread(FilledForm filled) =>
    [
        .. from item in filled.AllItems
           from answer in item.Answers
           where item.Shown && answer.Refusal is not null
           select new AnswerFault(item.Key, answer.Refusal!),
    ];

    /// <summary>Throws with each fault on its field, so that the page shows it on its question.</summary>
    public static void MustBeNone(IReadOnlyList<AnswerFault> faults)
    {
        if (faults.Count > 0)
            throw new ValidationException(faults.Select(fault => new ValidationFailure(fault.Key.Length == 0 ? "" : AnswersForm.Prefix + fault.Key, fault.Reason)));
    }
}
