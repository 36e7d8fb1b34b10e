using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.Ledger;

/// <summary>
/// A form that has done its act, written in the act's own save: the key lets each form of a worker in once. Sent again, it changes
/// nothing and is answered as the first time.
/// </summary>
[Bookkeeping]
public sealed class DoneForm
{
    public required Guid WorkerId { get; init; }

    /// <summary>The id that the page gave the form.</summary>
    public required Guid Id { get; init; }
    public required DateTime At { get; init; }

    /// <summary>A hash, by the agency key, of everything that was sent.</summary>
    public required string Sent { get; init; }

    /// <summary>What was sent, for those who follow the save; not kept.</summary>
    public IFormCollection? Form { get; init; }

    /// <summary>Where the answer led; known a moment after the save.</summary>
    public string? Location { get; private set; }
    public string? Said { get; private set; }
}

internal sealed class DoneFormTable : IEntityTypeConfiguration<DoneForm>
{
    public void Configure(EntityTypeBuilder<DoneForm> form)
    {
        form.ToTable("DoneForms");
        form.HasKey(row => new { row.WorkerId, row.Id });
        form.Ignore(row => row.Form);
        form.Property(row => row.Sent).HasMaxLength(64).IsFixedLength();
        form.Property(row => row.Location).IsLongText();
        form.Property(row => row.Said).IsLongText();
    }
}
