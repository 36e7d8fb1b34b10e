using System.Text;

namespace Alongside.Bench.Measuring;

/// <summary>A request that is sent, and by what its answer is known to be the right one.</summary>
internal sealed class Question
{
    private readonly byte[] _marker;
    private readonly int _status;

    private Question(byte[] bytes, int status, string marker) => (Bytes, _status, _marker) = (bytes, status, Encoding.UTF8.GetBytes(marker));

    public byte[] Bytes { get; }

    public static Question Get(string path, string marker, string? cookie = null) => new(Head("GET", path, cookie, null), 200, marker);

    /// <param name="location">Where the answer must lead.</param>
    public static Question Post(string path, string form, string location, string? cookie) => new([.. Head("POST", path, cookie, form), .. Encoding.UTF8.GetBytes(form)], 302, location);

    /// <summary>Why the answer does not count; null when it does.</summary>
    public string? WhyNot(Answer answer)
    {
        if (answer.Status != _status) return $"status {answer.Status} instead of {_status}{(answer.Location is null ? "" : $" to {answer.Location}")}";
        var found = _status == 302 ? Encoding.UTF8.GetBytes(answer.Location ?? "").AsSpan().IndexOf(_marker) : answer.Body.Span.IndexOf(_marker);
        return found >= 0 ? null : $"no \"{Encoding.UTF8.GetString(_marker)}\" in it";
    }

    private static byte[] Head(string verb, string path, string? cookie, string? form) => Encoding.Latin1.GetBytes(
        $"{verb} {path} HTTP/1.1\r\nHost: localhost\r\n{(cookie is null ? "" : $"Cookie: {cookie}\r\n")}{(form is null ? "" : $"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {Encoding.UTF8.GetByteCount(form)}\r\n")}\r\n");
}
