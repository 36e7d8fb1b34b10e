using System.Security.Cryptography;
using System.Text;
using Alongside.ServiceDirectory.Hsds;

namespace Alongside.ServiceDirectory;

public static class DirectoryRules
{
    public const int LongestReport = 1000;

    /// <summary>A directory is verified for a year.</summary>
    public const int FreshDays = 365;

    public static string? WhyNotLoad(Faults faults)
    {
        var stops = faults.All.Where(fault => fault.Gravity == Gravity.Stops).ToList();
        if (stops.Count == 0) return null;
        var first = stops[0];
        var where = first.File + (first.Row is { } row ? $", row {row}" : "") + (first.Column is { } column ? $", {column}" : "");
        return $"Nothing was loaded. {where}: {first.Reason}" + (stops.Count == 1 ? "" : $" And {stops.Count - 1} more.");
    }

    public static bool IsFresh(DateOnly? lastVerified, DateOnly today) => lastVerified is { } day && day.AddDays(FreshDays) >= today;

    /// <summary>One hash over the names and contents of all files, in the order of their names.</summary>
    public static string HashOf(DirectoryFiles files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[64 * 1024];
        foreach (var file in files.All.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Name));
            using var stream = file.Open();
            for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer)) hash.AppendData(buffer, 0, read);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
