using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Alongside.Bench.Measuring;

/// <summary>What a server answered: enough to know whether it counts.</summary>
internal readonly record struct Answer(int Status, string? Location, ReadOnlyMemory<byte> Body);

/// <summary>One kept-open HTTP/1.1 connection, as light as can be: the machine's time belongs to the servers.</summary>
internal sealed class Connection(int port) : IDisposable
{
    private readonly TcpClient _client = new() { NoDelay = true };
    private NetworkStream? _stream;
    private byte[] _buffer = new byte[512 * 1024];
    private int _filled;

    public async Task<Answer> Ask(ReadOnlyMemory<byte> request)
    {
        if (_stream is null)
        {
            await _client.ConnectAsync("localhost", port);
            _stream = _client.GetStream();
        }
        await _stream.WriteAsync(request);
        _filled = 0;
        var head = await Until("\r\n\r\n"u8.ToArray(), 0);
        var (status, location, length, isChunked) = ReadHead(Encoding.Latin1.GetString(_buffer, 0, head));
        if (!isChunked)
        {
            await Fill(head + length);
            return new Answer(status, location, _buffer.AsMemory(head, length));
        }
        return new Answer(status, location, await Chunks(head));
    }

    public void Dispose() => _client.Dispose();

    private async Task<ReadOnlyMemory<byte>> Chunks(int from)
    {
        var (at, kept) = (from, from);
        while (true)
        {
            var line = await Until("\r\n"u8.ToArray(), at);
            var size = int.Parse(_buffer.AsSpan(at, line - at - 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            await Fill(line + size + 2);
            if (size == 0) return _buffer.AsMemory(from, kept - from);
            _buffer.AsSpan(line, size).CopyTo(_buffer.AsSpan(kept));
            kept += size;
            at = line + size + 2;
        }
    }

    private async Task<int> Until(byte[] mark, int from)
    {
        while (true)
        {
            var found = _buffer.AsSpan(from, _filled - from).IndexOf(mark);
            if (found >= 0) return from + found + mark.Length;
            await Fill(_filled + 1);
        }
    }

    private async Task Fill(int until)
    {
        if (until > _buffer.Length) Array.Resize(ref _buffer, until * 2);
        while (_filled < until)
        {
            if (_filled == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
            var read = await _stream!.ReadAsync(_buffer.AsMemory(_filled));
            if (read == 0) throw new IOException("The server hung up.");
            _filled += read;
        }
    }

    private static (int Status, string? Location, int Length, bool IsChunked) ReadHead(string head)
    {
        var lines = head.Split("\r\n");
        string? Of(string name) => lines.FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();
        return (int.Parse(lines[0].AsSpan(9, 3), CultureInfo.InvariantCulture), Of("Location"), int.Parse(Of("Content-Length") ?? "0", CultureInfo.InvariantCulture),
            Of("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true);
    }
}
