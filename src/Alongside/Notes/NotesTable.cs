using Alongside.Cases;
using Alongside.People;
using Alongside.Plans;
using Alongside.Records;
using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.Notes;

internal sealed class ContactNoteTable : IEntityTypeConfiguration<ContactNote>
{
    public void Configure(EntityTypeBuilder<ContactNote> note)
    {
        note.IsRecord();
        note.HasIndex(row => new { row.AuthorId, row.State, row.Recorded });
        note.HasOne<Case>().WithMany().HasForeignKey(row => row.CaseId);
        note.HasMany(row => row.People).WithOne().HasForeignKey(person => person.NoteId);
        note.HasMany(row => row.Goals).WithOne().HasForeignKey(goal => goal.NoteId);
        note.Navigation(row => row.People).AutoInclude();
        note.Navigation(row => row.Goals).AutoInclude();
    }
}

internal sealed class NotePersonTable : IEntityTypeConfiguration<NotePerson>
{
    public void Configure(EntityTypeBuilder<NotePerson> person)
    {
        person.HasKey(row => new { row.NoteId, row.PersonId });
        person.HasIndex(row => row.PersonId);
        person.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class NoteGoalTable : IEntityTypeConfiguration<NoteGoal>
{
    public void Configure(EntityTypeBuilder<NoteGoal> goal)
    {
        goal.HasKey(row => new { row.NoteId, row.GoalId });
        goal.HasIndex(row => row.GoalId);
        goal.HasOne<Goal>().WithMany().HasForeignKey(row => row.GoalId).OnDelete(DeleteBehavior.Restrict);
    }
}

public static class NotesSet
{
    extension(AlongsideDb db)
    {
        public DbSet<ContactNote> ContactNotes => db.Set<ContactNote>();
    }
}
