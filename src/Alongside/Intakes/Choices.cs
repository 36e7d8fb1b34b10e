using Alongside.People.ContactPoints;
using Alongside.Setup;
using Alongside.Shared.Database;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Intakes;

/// <summary>The answers that the forms of this room offer.</summary>
public static class Choices
{
    public static IEnumerable<SelectListItem> Channels => Of<Channel>(value => value.InWords());
    public static IEnumerable<SelectListItem> Kinds => Of<InquiryKind>(value => value.InWords());
    public static IEnumerable<SelectListItem> Urgencies => Of<Urgency>(value => value.InWords());
    public static IEnumerable<SelectListItem> Relations => Of<CallerRelation>(value => value.InWords());
    public static IEnumerable<SelectListItem> DeclineReasons => Of<DeclineReason>(value => value.InWords());
    public static IEnumerable<SelectListItem> Messages =>
        [new("Not asked yet", nameof(MessageRule.NotAsked)), new("Yes", nameof(MessageRule.Yes)), new("No", nameof(MessageRule.No))];

    public static async Task<IReadOnlyList<SelectListItem>> ProgrammeChoices(this AlongsideDb db) =>
        [.. (await db.Programmes.AsNoTracking().Where(row => row.IsActive).OrderBy(row => row.Name).ToListAsync()).Select(row => new SelectListItem(row.Name, row.Id.ToString()))];

    private static IEnumerable<SelectListItem> Of<T>(Func<T, string> words) where T : struct, Enum =>
        Enum.GetValues<T>().Select(value => new SelectListItem(words(value), value.ToString()));
}
