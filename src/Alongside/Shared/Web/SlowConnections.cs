using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Alongside.Shared.Web;

/// <summary>
/// How long a connection may take. Whoever is slow costs a socket and what they have sent so far, no thread and no database connection.
/// As the web server has them: half a minute for the head of a request, two for a connection that rests, and for an answer a minute for
/// each 14 kB of it that lies unread. Connections are not counted: the web server before us does that.
/// </summary>
internal static class SlowConnections
{
    /// <summary>A form may stall on its way for two minutes: in a tunnel, in a lift. By itself the web server drops it after five seconds, with all that was typed.</summary>
    public static void Set(KestrelServerOptions server) => server.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 1, gracePeriod: TimeSpan.FromMinutes(2));
}
