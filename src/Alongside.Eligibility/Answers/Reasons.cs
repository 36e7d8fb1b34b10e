using Alongside.Eligibility.Compiling;
using Alongside.Eligibility.Rules;

namespace Alongside.Eligibility.Answers;

/// <summary>Which conditions decided: all of them where all had to be met, only the unmet where one was not, only the open where it is open.</summary>
internal static class Reasons
{
    public static IEnumerable<Reason> Of(RuleCode code, Frame frame, string? person, RuleSet set, string? source = null)
    {
        var truth = code.Truth(frame);
        source = code.Rule.Source ?? source ?? set.Source;
        if (code.Parts.Count == 0) return [Said(code, truth, frame, person, source)];
        var parts = code.Parts.Where(part => Weighs(code.Rule, truth, part.Truth(frame))).SelectMany(part => Of(part, frame, person, set, source));
        return code.Words is null ? parts : parts.Prepend(Said(code, truth, frame, person, source));
    }

    private static bool Weighs(Rule rule, Truth whole, Truth part) => rule switch
    {
        NotSo => true,
        AllOf or AnyOf => part == whole,
        _ => whole is Truth.Unknown ? part == whole : part == whole || part is Truth.Yes or Truth.No,
    };

    private static Reason Said(RuleCode code, Truth truth, Frame frame, string? person, string source)
    {
        var written = code.Rule is Condition condition ? condition.If.ToString() : code.Place;
        bool? isMet = truth switch { Truth.Yes => true, Truth.No => false, _ => null };
        return new(isMet, code.Words?.Say(frame) ?? written, written, source, code.Place, person);
    }
}
