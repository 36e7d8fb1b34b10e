using Alongside.Ledger;
using Alongside.Shared;
using Alongside.Shared.Database;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Alongside.People.Relationships;

public sealed record RelationshipForm
{
    /// <summary>What the person is to the other: the name of a <see cref="RelationshipKind"/>, with " turned" behind it when the other is that to the person.</summary>
    public string? What { get; set; }
    public Guid? OtherId { get; set; }
    public string? Other { get; set; }
    public DateOnly? Since { get; set; }
    public string? Note { get; set; }
}

public sealed class RelationshipFormRules : FormRules<RelationshipForm>
{
    public RelationshipFormRules(DateOnly today)
    {
        RuleFor(form => form.What).Must(what => Read(what) is not null).WithMessage("Choose what they are to each other.");
        RuleFor(form => form.OtherId).NotNull().OverridePropertyName(nameof(RelationshipForm.Other))
            .WithMessage("Choose the other person from the list; somebody we do not know yet is added under People first.");
        RuleFor(form => form.Since).Must(day => day is null || day <= today).WithMessage("Choose a day that is not in the future.");
        RuleFor(form => form.Note).MaximumLength(1000).WithMessage("Keep the note under 1,000 characters.");
    }

    internal static (RelationshipKind Kind, bool IsTurned)? Read(string? what)
    {
        var words = (what ?? "").Split(' ');
        return Enum.TryParse<RelationshipKind>(words[0], out var kind) && Enum.IsDefined(kind) ? (kind, words.Length > 1) : null;
    }
}

/// <summary>What one person is to another.</summary>
[Act("relationship.added")]
public sealed class AddRelationship(AlongsideDb db, Acting acting)
{
    public async Task<Guid> Run(Guid personId, RelationshipForm form)
    {
        new RelationshipFormRules(acting.Today).Check(form);
        var person = await db.PersonToChange(acting.Me, personId);
        var other = await db.People.VisibleTo(acting.Me).FirstOrDefaultAsync(row => row.Id == form.OtherId).OrMissing();
        var (kind, isTurned) = RelationshipFormRules.Read(form.What)!.Value;
        var (from, to) = isTurned ? (other, person) : (person, other);
        var present = await db.Relationships
            .Where(row => (row.FromPersonId == from.Id && row.ToPersonId == to.Id) || (row.FromPersonId == to.Id && row.ToPersonId == from.Id)).ToListAsync();
        Refusal.If(RelationshipRules.WhyNotAdd(from.Id, kind, to.Id, present));
        var relationship = Relationship.Of(from.Id, kind, to.Id, form.Since, form.Note.LinesOrNull());
        db.Relationships.Add(relationship);
        await acting.Save(this, new Deed(relationship.Id, $"{from.DisplayName}, {kind.InWords()} {to.DisplayName}") { People = [from.Id, to.Id] });
        return relationship.Id;
    }
}
