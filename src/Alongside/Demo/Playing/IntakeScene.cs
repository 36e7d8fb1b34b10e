using Alongside.Demo.Planning;
using Alongside.Intakes;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Demo.Playing;

internal static class IntakeScene
{
    public static Task Play(Stage stage, Told told, PlannedAct planned) => planned switch
    {
        TakeCall call => Take(stage, told, call),
        BeginScreening => stage.The<StartScreening>().Run(told.Inquiry),
        SayNo no => stage.The<DeclineInquiry>().Run(told.Inquiry, new DeclineForm { Reason = no.Reason, Note = no.Note }),
        Inform inform => stage.The<GiveInformation>().Run(told.Inquiry, new InformationForm { Note = inform.Note }),
        SendElsewhere elsewhere => stage.The<ReferOn>().Run(told.Inquiry, new ReferOnForm { To = elsewhere.To, Reason = elsewhere.Reason }),
        _ => OpenCase(stage, told, (Open)planned),
    };

    private static async Task Take(Stage stage, Told told, TakeCall call)
    {
        told.Inquiry = await stage.The<TakeInquiry>().Run(call.Form with { ProgrammeId = stage.Programmes[call.Programme] });
        told.Client = stage.Db.Inquiries.Local.First(row => row.Id == told.Inquiry).PersonId ?? Guid.Empty;
    }

    private static async Task OpenCase(Stage stage, Told told, Open open)
    {
        var inquiry = await stage.Db.Inquiries.AsNoTracking().FirstAsync(row => row.Id == told.Inquiry);
        var form = OpenFromInquiryForm.Of(inquiry);
        form.PrimaryWorkerId = stage.Workers[open.Worker].Id;
        told.Case = await stage.The<OpenCaseFromInquiry>().Run(told.Inquiry, form);
    }
}
