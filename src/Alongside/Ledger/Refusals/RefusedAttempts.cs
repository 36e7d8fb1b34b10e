using System.Text.RegularExpressions;
using Alongside.Shared.Database;
using Alongside.Shared.Design;

namespace Alongside.Ledger.Refusals;

/// <summary>
/// Puts on the ledger what a worker asked for and did not get. An id that is not there costs the same look-ups and the same write as
/// one that is somebody else's, so that the time of the answer does not tell the two apart.
/// </summary>
internal sealed partial class RefusedAttempts(AlongsideDb db, Acting acting, IEnumerable<IWhose> rooms)
{
    private const int MostIds = 4;

    public async Task Keep(string name, HttpContext http, string? reason = null)
    {
        if (!acting.Me.IsKnown) return;
        db.ChangeTracker.Clear();
        var ids = AskedFor(http);
        var (cases, people) = (new List<Guid>(), new List<Guid>());
        foreach (var id in ids)
        {
            foreach (var room in rooms)
            {
                if (await room.Of(id) is not { } whose) continue;
                if (whose.CaseId is { } caseId) cases.Add(caseId);
                if (whose.PersonId is { } personId) people.Add(personId);
            }
        }
        await acting.Looked(name, new Deed(ids.FirstOrDefault(acting.Me.Id), Page(http)) { CaseId = cases.Count == 0 ? null : cases[0], People = people, Reason = reason });
    }

    private static List<Guid> AskedFor(HttpContext http)
    {
        var inAddress = http.Request.RouteValues.Values.Select(value => value?.ToString()).Concat(http.Request.Query.SelectMany(field => field.Value.ToArray()));
        var inForm = http.Request.HasFormContentType
            ? http.Request.Form.Where(field => field.Key != FormActTagHelper.Name).SelectMany(field => field.Value.ToArray()) : [];
        return [.. inAddress.Concat(inForm).Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Distinct().Take(MostIds)];
    }

    /// <summary>The page as it is routed, never with what was typed into its address.</summary>
    private static string Page(HttpContext http)
    {
        var template = Constraint().Replace((http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "", "}");
        var handler = http.Request.Query["handler"].ToString() is { Length: > 0 and < 40 } asked && asked.All(char.IsAsciiLetter) ? $" ({asked})" : "";
        return $"{http.Request.Method} /{template.TrimStart('/')}{handler}";
    }

    [GeneratedRegex("[:?][^}]*}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Constraint();
}
