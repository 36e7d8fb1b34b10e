using Alongside.Ledger;
using Alongside.Setup;
using Alongside.Shared;
using Alongside.Shared.Database;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Alongside.Bench.Serving;

/// <summary>
/// The product with a ledger that is never written, to measure what writing it costs. Only this program can make it: the product has no such
/// switch. Both sides of the comparison are served from here, so that nothing else differs.
/// </summary>
internal sealed class WithoutLedger(AlongsideDb db, Me me, AgencyClock clock, LedgerViews views) : LedgerWriter(db, me, clock, views)
{
    public static async Task Serve(DatabaseOptions options, int port, bool isWritten)
    {
        await using var app = Host.Build(options, builder =>
        {
            builder.WebHost.UseUrls($"http://localhost:{port}");
            if (!isWritten) builder.Services.Replace(ServiceDescriptor.Scoped<LedgerWriter, WithoutLedger>());
        });
        await app.Services.Prepare();
        await app.RunAsync();
    }

    public override void Acted(string name, Deed deed)
    {
    }

    public override Task<bool> Looked(Guid id, string name, Deed deed) => Task.FromResult(true);
}
