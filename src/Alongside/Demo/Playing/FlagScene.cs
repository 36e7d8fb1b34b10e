using Alongside.Cases;
using Alongside.Cases.Flags;
using Alongside.Demo.Planning;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Demo.Playing;

internal static class FlagScene
{
    public static async Task Play(Stage stage, Told told, PlannedAct planned)
    {
        if (planned is Flag raised)
        {
            told.Flag = await stage.The<RaiseFlag>().Run(told.Case, new RaiseFlagForm
            {
                Kind = raised.Kind,
                Level = raised.Level,
                Words = raised.Words,
                ReviewOn = raised.ReviewOn,
            });
            return;
        }
        var version = await stage.Db.RiskFlags.Where(flag => flag.Id == told.Flag).Select(flag => flag.Version).FirstAsync();
        if (planned is LookAtFlag look)
            await stage.The<ReviewFlag>().Run(told.Flag, new ReviewFlagForm { Level = look.Level, Words = look.Words, ReviewOn = look.ReviewOn, Version = version });
        if (planned is EndFlag end)
            await stage.The<ResolveFlag>().Run(told.Flag, new ResolveFlagForm { Reason = end.Reason, Version = version });
    }
}
