using Alongside.Ledger;
using Alongside.Shared.Database;

namespace Alongside.Intakes;

/// <summary>Somebody takes the inquiry to screen it: from the queue, from a colleague, or again after a decision.</summary>
[Act("inquiry.screening-begun")]
public sealed class StartScreening(AlongsideDb db, Acting acting)
{
    public async Task Run(Guid id)
    {
        var inquiry = await db.InquiryToDecide(acting.Me, id);
        inquiry.Screen(acting.Me.Id, acting.Now);
        await acting.Save(this, inquiry.AsDeed());
    }
}
