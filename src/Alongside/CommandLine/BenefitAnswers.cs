using System.Globalization;
using Alongside.Eligibility;
using Alongside.Eligibility.Answers;

namespace Alongside.CommandLine;

/// <summary>The answers of a pre-screen, as a table to read and as JSON.</summary>
internal static class BenefitAnswers
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    public static object Json(IReadOnlyList<Answer> answers, DateOnly day) => new
    {
        notice = Screener.Notice,
        day,
        programmes = answers.Select(answer => new
        {
            programme = answer.Programme,
            name = answer.Name,
            answer = answer.Likelihood,
            amount = Amount(answer.Amount),
            reasons = answer.Reasons.Select(Reason),
            missing = answer.Questions.Select(question => new { fact = question.Fact, person = question.Person, ask = question.Ask }),
            persons = answer.Persons.Select(person => new { person = person.Person, answer = person.Likelihood, amount = Amount(person.Amount), reasons = person.Reasons.Select(Reason) }),
            remarks = answer.Remarks,
            version = answer.Version,
            source = answer.Source,
        }),
    };

    public static async Task Tell(Terminal terminal, IReadOnlyList<Answer> answers, DateOnly day)
    {
        await terminal.Say($"{Screener.Notice} Rules of {day:yyyy-MM-dd}.");
        await terminal.Say("");
        await terminal.SayTable(["Benefit", "Answer", "Amount", "Why, or what to ask next"], [.. answers.SelectMany(Rows)]);
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(Answer answer)
    {
        var lines = answer.Questions.Count > 0
            ? answer.Questions.Select(question => "Ask" + (question.Person is { } person ? $" of {person}" : "") + $": {question.Ask}").ToList()
            : answer.Reasons.Select(reason => (reason.Person is { } person ? $"{person}: " : "") + (reason.IsMet == false ? "Not met: " : "") + reason.Words).Distinct(StringComparer.Ordinal).ToList();
        yield return [answer.Name, InWords(answer.Likelihood), InWords(answer.Likelihood == Likelihood.Unlikely ? null : answer.Amount), lines.FirstOrDefault() ?? ""];
        foreach (var line in lines.Skip(1)) yield return ["", "", "", line];
    }

    private static object? Amount(Amount? amount) => amount is null ? null : new
    {
        value = amount.IsKnown ? amount.Low : (decimal?)null,
        atLeast = amount.Low,
        atMost = amount.High,
        per = amount.Kind switch { Kind.AmountPerMonth => "month", Kind.AmountPerYear => "year", _ => null },
        words = amount.Words,
    };

    private static object Reason(Reason reason) => new { met = reason.IsMet, words = reason.Words, rule = reason.Rule, source = reason.Source, place = reason.Place, person = reason.Person };

    private static string InWords(Likelihood likelihood) => likelihood switch { Likelihood.Likely => "likely", Likelihood.Unlikely => "unlikely", _ => "cannot tell yet" };

    private static string InWords(Amount? amount)
    {
        if (amount is null || amount.High >= 1_000_000) return "";
        var per = amount.Kind == Kind.AmountPerMonth ? " a month" : amount.Kind == Kind.AmountPerYear ? " a year" : "";
        return (amount.IsKnown ? Money(amount.Low) : $"{Money(amount.Low)} to {Money(amount.High)}") + per;
    }

    private static string Money(decimal amount) => "$" + amount.ToString(amount == decimal.Truncate(amount) ? "#,0" : "#,0.00", English);
}
