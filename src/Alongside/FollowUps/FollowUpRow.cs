using Alongside.Accounts;
using Alongside.Cases;
using Alongside.People;
using Alongside.Shared;
using Alongside.Shared.Database;

namespace Alongside.FollowUps;

/// <summary>A follow-up as lists show it. The client is named only to those who see the case.</summary>
public sealed record FollowUpRow(Guid Id, string Title, string? Details, DateOnly Due, TimeOnly? At, FollowUpState State,
    DateTime? Finished, int TimesPostponed, string Worker, Guid WorkerId, Guid? CaseId, string? CaseNumber, string? Client);

public static class FollowUpRows
{
    public static IQueryable<FollowUpRow> AsRows(this IQueryable<FollowUp> followUps, AlongsideDb db, Me me)
    {
        var (people, workers) = (db.People, db.Workers);
        var seen = db.Cases.VisibleTo(me);
        return from row in followUps
               join item in seen on row.CaseId equals (Guid?)item.Id into files
               from file in files.DefaultIfEmpty()
               select new FollowUpRow(row.Id, row.Title, row.Details, row.Due, row.At, row.State, row.Finished, row.TimesPostponed,
                   workers.First(worker => worker.Id == row.WorkerId).Name, row.WorkerId, file == null ? null : file.Id, file == null ? null : file.Number,
                   file == null ? null : people.First(person => person.Id == file.ClientId).DisplayName);
    }
}
