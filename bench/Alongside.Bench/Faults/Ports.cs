using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Alongside.Bench.Faults;

internal static class Ports
{
    /// <summary>Below those that the system gives to clients, so that nobody has taken it when the server comes back.</summary>
    public static int Free()
    {
        while (true)
        {
            var port = RandomNumberGenerator.GetInt32(20_000, 32_000);
            try
            {
                using var probe = new TcpListener(IPAddress.Loopback, port);
                probe.Start();
                return port;
            }
            catch (SocketException)
            {
                // In use: another.
            }
        }
    }
}
