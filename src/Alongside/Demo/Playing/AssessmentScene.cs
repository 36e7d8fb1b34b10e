using Alongside.Assessments;
using Alongside.Cases.Clocks;
using Alongside.Demo.Pack;
using Alongside.Demo.Planning;
using Alongside.Plans;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Demo.Playing;

internal static class AssessmentScene
{
    public static async Task Play(Stage stage, Told told, Assess assess)
    {
        if (!stage.Forms.TryGetValue(assess.Form, out var formId)) return;
        var form = await stage.Db.AssessmentForms.AsNoTracking().FirstAsync(row => row.Id == formId);
        var answers = FormAnswers.Of(stage.The<Filling>().Blank(form), assess, Chance.Of(assess.Level, assess.By, assess.At.DayOfYear));
        var id = await stage.The<BeginAssessment>().Run(Guid.CreateVersion7(), told.Case, formId);
        if (!assess.Finish)
        {
            await stage.The<KeepAnswers>().Run(id, new AnswersForm([.. answers.Take(answers.Count * 2 / 3)]));
            return;
        }
        await stage.The<CompleteAssessment>().Run(id, new AnswersForm(answers));
        if (assess.Form == AssessmentKind.StrengthsAndNeeds) await stage.The<MeetClock>().Run(told.Case, ClockKind.FirstAssessment);
        else await Measure(stage, told, id, assess.Level);
    }

    /// <summary>A goal that is measured by the PHQ-9 learns its score.</summary>
    private static async Task Measure(Stage stage, Told told, Guid source, int score)
    {
        var goal = await stage.Db.Goals.Where(row => row.CaseId == told.Case && row.Measure == "PHQ-9" && row.State == GoalState.Open).Select(row => row.Id).FirstOrDefaultAsync();
        if (goal == Guid.Empty) return;
        await stage.The<RecordProgress>().Run(new ProgressForm { GoalId = goal, On = stage.Today, Value = score, SourceId = source });
    }
}
