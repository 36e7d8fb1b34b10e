using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Drafts;

/// <summary>A form as it is being typed.</summary>
/// <param name="Act">The id of the act that the form will do.</param>
/// <param name="Version">The saving that the page knows of; 0 for none.</param>
/// <param name="Page">The page that the form is on.</param>
/// <param name="Target">Where the form is sent to.</param>
public sealed record DraftForm(Guid Act, int Version, string Page, string Target, string Title, TypedFields Fields);

public enum Keeping
{
    Kept,

    /// <summary>It was saved elsewhere since this page last did: kept beside that one, under an id of its own.</summary>
    KeptApart,

    /// <summary>The form was sent meanwhile, and did what it does.</summary>
    Done,
}

public sealed record KeptDraft(Guid Act, int Version, Keeping How);

/// <summary>
/// Saves a form while it is being typed. Of two windows that write the same form neither overwrites the other: the later becomes
/// a draft of its own. The ledger tells that a form was begun, not every pause in typing.
/// </summary>
[Act("draft.begun")]
public sealed class KeepDraft(AlongsideDb db, Acting acting, SecretBox secrets)
{
    public const string About = "A form not sent yet";

    /// <exception cref="RefusedException">It is no form of ours, or more than one form can take.</exception>
    public async Task<KeptDraft> Run(DraftForm form, bool held = false)
    {
        Refusal.If(WhyNot(form));
        var (me, fields, now) = (acting.Me.Id, form.Fields.ToJson(), acting.Now);
        if (await db.Set<DoneForm>().AnyAsync(row => row.WorkerId == me && row.Id == form.Act)) return new(form.Act, form.Version, Keeping.Done);
        var updated = await db.Drafts.Where(row => row.WorkerId == me && row.Id == form.Act && row.Version == form.Version)
            .ExecuteUpdateAsync(row => row.SetProperty(draft => draft.Fields, fields).SetProperty(draft => draft.Saved, now).SetProperty(draft => draft.IsHeld, held).SetProperty(draft => draft.Version, draft => draft.Version + 1));
        if (updated == 1) return new(form.Act, form.Version + 1, Keeping.Kept);

        var before = await db.Drafts.AsNoTracking().FirstOrDefaultAsync(row => row.WorkerId == me && row.Id == form.Act);
        if (before?.Fields == fields) return new(form.Act, before.Version, Keeping.Kept);
        var id = before is null ? form.Act : Guid.CreateVersion7();
        db.Drafts.Add(new Draft
        {
            WorkerId = me,
            Id = id,
            Begun = now,
            Saved = now,
            IsHeld = held,
            PageHash = secrets.Hash(form.Page),
            Title = form.Title,
            Target = form.Target,
            Fields = fields,
        });
        await acting.Save(this, new Deed(id, About));
        return new(id, 1, before is null ? Keeping.Kept : Keeping.KeptApart);
    }

    private static string? WhyNot(DraftForm form) =>
        form.Act == Guid.Empty || !IsOurs(form.Page) || !IsOurs(form.Target) ? "This form cannot be kept."
        : form.Fields.IsTooMuch ? "This is more than one form can take: make it shorter, so that it can be kept."
        : null;

    private static bool IsOurs(string address) => address is ['/', not ('/' or '\\'), ..] or "/" && address.Length <= 2000;
}
