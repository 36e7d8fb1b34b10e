using Alongside.Shared.Design;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Tests.Shared.Design;

/// <summary>Three versions of a form: as it was opened, as somebody else stored it, as it was typed.</summary>
public class BothVersionsTests
{
    private sealed record Sample
    {
        public Guid Id { get; set; }
        public int Version { get; set; }
        public string? Text { get; set; }
        public DateOnly? Day { get; set; }
        public List<int> Many { get; set; } = [];
        public Dictionary<string, string?> Parts { get; set; } = [];
    }

    [Fact]
    public void What_one_side_alone_changed_stands_and_what_both_changed_is_never_dropped() =>
        Prop.ForAll<byte, byte, byte>(IsKept).QuickCheckThrowOnFailure();

    [Fact]
    public void A_marked_text_is_the_text_and_what_is_not_marked_stands_in_the_other() =>
        Prop.ForAll<NonNull<string>, NonNull<string>>((one, other) => IsMarked(one.Get, other.Get)).QuickCheckThrowOnFailure();

    private static bool IsKept(byte seed1, byte seed2, byte seed3)
    {
        var (opened, theirs, mine) = (Of(seed1), Of(seed2), Of(seed3));
        var typed = FormPart.Of(mine, "Form").ToDictionary(part => part.Name, part => Said(part));
        var both = BothVersions.Compare(FormPart.Of(mine, "Form"), FormPart.Of(theirs, "Form"), BothVersions.Write(FormPart.Of(opened, "Form")));
        return FormPart.Of(mine, "Form").All(part =>
        {
            var (was, their, my, now) = (Said(opened, part), Said(theirs, part), typed[part.Name], Said(part));
            return my == their ? now == my && !both.Theirs.ContainsKey(part.Name)
                : was == their ? now == my && !both.Theirs.ContainsKey(part.Name)
                : was == my ? now == their && both.TakenOver.Contains(part.Name)
                : now == my && string.Join('|', both.Theirs[part.Name]) == their;
        });
    }

    private static bool IsMarked(string one, string other)
    {
        var parts = Difference.Parts(one, other);
        return string.Concat(parts.Select(part => part.Words)) == one
            && parts.Where(part => !part.IsNew).SelectMany(part => part.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).All(other.Contains)
            && Difference.Parts(one, one).All(part => !part.IsNew);
    }

    /// <summary>Few values in each place, so that versions often agree.</summary>
    private static Sample Of(byte seed) => new()
    {
        Version = seed,
        Text = (seed & 3) switch { 0 => null, 1 => "a", 2 => "a\r\nb", _ => "c" },
        Day = (seed >> 2 & 1) == 0 ? null : new DateOnly(2026, 3, 2),
        Many = (seed >> 3 & 3) switch { 0 => [], 1 => [1], 2 => [2, 1], _ => [1, 2] },
        Parts = new() { ["x"] = (seed >> 5 & 1) == 0 ? "" : "x", ["y"] = (seed >> 6 & 1) == 0 ? null : "y" },
    };

    private static string Said(Sample form, FormPart like) => Said(FormPart.Of(form, "Form").Single(part => part.Name == like.Name));

    private static string Said(FormPart part) => string.Join('|', part.Posted.Where(text => text.Length > 0));
}
