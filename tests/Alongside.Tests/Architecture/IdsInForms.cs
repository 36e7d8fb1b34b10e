namespace Alongside.Tests.Architecture;

/// <summary>What forms take of ids and of authority, and what holds it. A new one fails the test until somebody has written here who checks it.</summary>
internal static class IdsInForms
{
    private const string OnTheCase = "has to be of the case";
    private const string MustSee = "has to be visible to the worker";
    private const string MustPlan = "the worker has to be writing on its case";
    private const string TakesCases = "has to be an active worker who does casework";
    private const string OfTheAgency = "has to be there; the whole agency sees it";
    private const string OneOwn = "has to be the worker's own";

    public static readonly IReadOnlyDictionary<string, string> CheckedBy = new Dictionary<string, string>
    {
        ["NoteForm.Id"] = OneOwn + ", or new",
        ["NoteForm.CaseId"] = "the worker has to be writing on it",
        ["NoteForm.PersonIds"] = OnTheCase,
        ["NoteForm.GoalIds"] = OnTheCase,
        ["NoteForm.StepIds"] = OnTheCase,
        ["NoteForm.FollowUpIds"] = OnTheCase,
        ["NoteForm.Progress"] = OnTheCase,
        ["FollowUpForm.CaseId"] = "the worker has to be writing on it",
        ["FollowUpForm.WorkerId"] = "has to see the case",
        ["HandOverForm.WorkerId"] = "has to see the case",
        ["PlanForm.Id"] = MustPlan,
        ["AgreeForm.Id"] = MustPlan,
        ["ReviewForm.Id"] = MustPlan,
        ["StepForm.WorkerId"] = "has to be writing on the case",
        ["LeaveHouseholdForm.HouseholdId"] = MustSee,
        ["LeaveHouseholdForm.PersonId"] = "the worker has to be writing on a case of theirs",
        ["ChangeHeadForm.HouseholdId"] = MustSee,
        ["ChangeHeadForm.HeadId"] = "the worker has to be writing on a case of theirs",
        ["JoinHouseholdForm.WithPersonId"] = MustSee,
        ["JoinHouseholdForm.HouseholdId"] = "has to be one of that person",
        ["RelationshipForm.OtherId"] = MustSee,
        ["EndRelationshipForm.RelationshipId"] = "has to be one of the person",
        ["EndIdentifierForm.IdentifierId"] = "has to be one of the person",
        ["RemoveNameForm.NameId"] = "has to be one of the person",
        ["POST /people/{id:guid}/identifiers (Show): number"] = "has to be one of the person",
        ["ReferralForm.ServiceId"] = OfTheAgency,
        ["ReferralForm.GoalId"] = OnTheCase,
        ["InquiryForm.PersonId"] = MustSee,
        ["InquiryForm.ProgrammeId"] = OfTheAgency,
        ["NamePersonForm.PersonId"] = MustSee,
        ["OpenFromInquiryForm.ProgrammeId"] = OfTheAgency,
        ["OpenFromInquiryForm.PrimaryWorkerId"] = TakesCases,
        ["OpenCaseForm.ClientId"] = MustSee,
        ["OpenCaseForm.ProgrammeId"] = OfTheAgency,
        ["OpenCaseForm.PrimaryWorkerId"] = TakesCases,
        ["ReopenCaseForm.PrimaryWorkerId"] = TakesCases,
        ["OfferTransferForm.ToWorkerId"] = TakesCases,
        ["AssignWorkerForm.WorkerId"] = TakesCases,
        ["AddParticipantForm.PersonId"] = MustSee,
        ["BarWorkerForm.WorkerId"] = "any worker; only who manages the case bars",
        ["RevokeForm.ConsentId"] = "the worker has to be writing on its case",
        ["ConsentForm.PersonId"] = OnTheCase,
        ["WorkerForm.TeamId"] = OfTheAgency,
        ["WorkerForm.ProgrammeIds"] = OfTheAgency,
        ["TeamForm.SupervisorId"] = "has to be a supervisor",
        ["GoalModel of goals/{id:guid}: ItemId"] = MustPlan,
        ["IndexModel of cases/{id:guid}/plan: ItemId"] = MustPlan,
        ["POST /ledger/printed: looks"] = "have to be looks of that worker",
        ["POST /cases/{caseId:guid}/assessments (Begin): formId"] = "has to be a form with a label that the worker reads",
        ["POST /cases/{caseId:guid}/assessments (Begin): id"] = OneOwn + ", or new",
        ["POST /cases/{id:guid}/people (EndAssignment): assignment"] = OnTheCase,
        ["POST /cases/{id:guid}/people (EndPart): participant"] = OnTheCase,
        ["POST /cases/{id:guid}/people (Lift): worker"] = "has to be barred from the case",
        ["POST /cases/{id:guid}/clocks (Pause): clock"] = "the worker has to be writing on its case",
        ["POST /cases/{id:guid}/clocks (Resume): clock"] = "the worker has to be writing on its case",
        ["POST /cases/{id:guid}/transfer (Accept): transfer"] = "has to be offered to the worker, or they manage the case",
        ["POST /cases/{id:guid}/transfer (Return): transfer"] = "has to be offered to the worker, or they manage the case",
        ["POST /assessments/forms (Retire): id"] = OfTheAgency,
        ["POST /assessments/forms (UseAgain): id"] = OfTheAgency,
        ["POST /drafts (Discard): id"] = OneOwn,
        ["POST /account (EndSession): session"] = OneOwn,
        ["POST /account/passkeys (Rename): id"] = OneOwn,
        ["POST /account/passkeys (Remove): id"] = OneOwn,
    };

    /// <summary>States and roles that an act is asked for.</summary>
    public static readonly IReadOnlyDictionary<string, string> ForTheAct = new Dictionary<string, string>
    {
        ["WorkerForm.Roles"] = "an administrator gives them",
        ["RestrictForm.IsRestricted"] = "that is what the act does; a supervisor or manager does it",
        ["MoveForm.To"] = "the move is looked up in the table of moves",
    };
}
