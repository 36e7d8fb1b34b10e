using System.Globalization;
using System.Text.Json;
using Alongside.Eligibility.Facts;
using Alongside.Eligibility.Households;

namespace Alongside.Eligibility.Reading;

/// <summary>Reads the facts of the household, or of one person.</summary>
internal sealed class FactsOf(Json json, Household household, int person, ILookup<bool, string> steps, DateOnly day)
{
    private const int HoursOfWeek = 168;
    private readonly IReadOnlyList<Fact> _facts = person < 0 ? household.Facts.OfHousehold : household.Facts.OfPerson;

    public void Read(string[] others, bool isComplete)
    {
        var groups = household.Facts.Groups.Where(group => group.OfPerson == person >= 0).ToList();
        json.Only([.. others, .. groups.Select(group => group.List), .. _facts.Where(fact => fact.List is null).Select(fact => fact.Property)]);
        foreach (var group in groups) ReadList(group, isComplete);
        foreach (var fact in _facts.Where(fact => fact.List is null))
        {
            if (json.Has(fact.Property)) Know(fact, json[fact.Property]);
            else if (isComplete) KnowNone(fact);
        }
        if (person >= 0 && json["birthDate"].Day() is { } born) Born(born);
        foreach (var (step, value) in json["known"].Properties()) KnowStep(step, value);
    }

    private void ReadList(FactGroup group, bool isComplete)
    {
        var facts = _facts.Where(fact => fact.List == group.List).ToList();
        var list = json[group.List];
        if (list.Node is null)
        {
            if (!isComplete) household.LeaveOut(person, group.List);
            if (isComplete) facts.ForEach(KnowNone);
            return;
        }
        // A list that is there is the whole list: what it does not name is not there.
        facts.ForEach(KnowNone);
        var sums = new Dictionary<string, decimal?>(StringComparer.Ordinal);
        foreach (var item in list.Each())
        {
            var kind = item.IsObject ? item["kind"] : item;
            var key = kind.NeededText();
            if (facts.Find(fact => fact.Key == key) is not { } fact) kind.Fault($"\"{key}\" is none of {string.Join(", ", facts.Select(each => each.Key))}");
            else if (!fact.Kind.IsAmount()) Know(fact, Given.Of(value: true));
            else sums[fact.Name] = sums.GetValueOrDefault(fact.Name, 0) + Amount(item, fact);
        }
        foreach (var (name, sum) in sums) Know(household.Facts.Find(name)!, sum is { } amount ? Given.Of(amount) : Given.Unknown);
    }

    /// <returns>Null while the amount is not known.</returns>
    private static decimal? Amount(Json item, Fact fact)
    {
        item.Only("kind", "amount", "per", "hours");
        if (item["amount"].Node is null || item["amount"].Number() is not { } amount) return null;
        if (amount < fact.Min || amount > fact.Max)
        {
            item["amount"].Fault($"{amount} is not between {fact.Min:0.##} and {fact.Max:0.##}");
            return null;
        }
        if (fact.Kind == Kind.Amount) return amount;
        var per = item["per"].NeededText();
        var hours = item["hours"].Number();
        if (per == "hour" && hours is null) item["hours"].Fault("say how many hours a week are paid");
        if (hours is < 0 or > HoursOfWeek) item["hours"].Fault($"{hours} is not between 0 and {HoursOfWeek}");
        else if (Period.AYear(per, amount, hours) is { } yearly) return yearly;
        if (!Period.All.Contains(per, StringComparer.Ordinal)) item["per"].Fault($"\"{per}\" is none of {string.Join(", ", Period.All)}");
        return null;
    }

    private void Know(Fact fact, Json value)
    {
        if (value.Node is null) return;
        switch (fact.Kind)
        {
            case Kind.YesNo when value.YesNo() is { } yes: Know(fact, Given.Of(yes)); break;
            case Kind.Day when value.Day() is { } on: Know(fact, Given.Of(on)); break;
            case Kind.Choice when value.Text() is { } text:
                if (!fact.Choices.Contains(text, StringComparer.Ordinal)) value.Fault($"\"{text}\" is none of {string.Join(", ", fact.Choices)}");
                Know(fact, Given.Of(text));
                break;
            case Kind.Number or Kind.Amount or Kind.AmountPerMonth or Kind.AmountPerYear when value.Number() is { } number:
                if (number < fact.Min || number > fact.Max) value.Fault($"{number} is not between {fact.Min:0.##} and {fact.Max:0.##}");
                Know(fact, Given.Of(number));
                break;
        }
    }

    private void KnowNone(Fact fact)
    {
        if (fact.None == FactsReader.StaysOpen) return;
        if (fact.Kind == Kind.YesNo) Know(fact, Given.Of(value: false));
        else if (fact.Kind == Kind.Choice && fact.None is { } none) Know(fact, Given.Of(none));
        else if (fact.Kind.IsAmount()) Know(fact, Given.Of(0m));
        else if (fact.None is { } number && decimal.TryParse(number, CultureInfo.InvariantCulture, out var value)) Know(fact, Given.Of(value));
    }

    private void Born(DateOnly born)
    {
        if (born > day) json["birthDate"].Fault($"{born:yyyy-MM-dd} is after the day of the screening");
        var years = day.Year - born.Year;
        var whole = day < born.AddYears(years) ? years - 1 : years;
        if (household.Facts.Find("age") is not { } age) return;
        if (whole > age.Max) json["birthDate"].Fault($"nobody is {whole} years old");
        Know(age, Given.Of((decimal)whole));
    }

    private void KnowStep(string step, Json value)
    {
        if (!steps[person >= 0].Contains(step, StringComparer.Ordinal)) value.Fault($"our rules work out no figure of this name for {(person < 0 ? "a household" : "a person")}");
        else if (value.Node is not null and not JsonValue || value.Node?.GetValueKind() == JsonValueKind.Number && value.Number() is < -Figure.Limit or > Figure.Limit) value.Fault("has to be a figure, a text, true or false");
        else if (value.Node is JsonValue given)
            household.KnowStep(person, step, given.GetValueKind() switch
            {
                JsonValueKind.True => Given.Of(value: true),
                JsonValueKind.False => Given.Of(value: false),
                JsonValueKind.String => Given.Of(given.GetValue<string>()),
                _ => Given.Of(value.Number() ?? 0),
            });
    }

    private void Know(Fact fact, Given value)
    {
        if (person < 0) household.Know(fact.Name, value);
        else household.Know(person, fact.Name, value);
    }
}
