using System.Diagnostics;

namespace Alongside.Bench.Faults;

/// <summary>A small disk in memory, that can be filled.</summary>
internal sealed class Mount : IDisposable
{
    private readonly string _filler;

    private Mount(string folder) => (Folder, _filler) = (folder, Path.Combine(folder, "filler"));

    public string Folder { get; }

    /// <summary>Null where the machine does not let us.</summary>
    public static Mount? Make(string folder, int megabytes)
    {
        Directory.CreateDirectory(folder);
        return Ran("mount", "-t", "tmpfs", "-o", $"size={megabytes}m,mode=0755", "tmpfs", folder) ? new Mount(folder) : null;
    }

    /// <summary>Takes all the room there is.</summary>
    public void Fill()
    {
        var block = new byte[64 * 1024];
        using var file = new FileStream(_filler, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        foreach (var size in (int[])[block.Length, 4096])
        {
            try
            {
                while (true) file.Write(block, 0, size);
            }
            catch (IOException)
            {
                // Full: with smaller blocks the rest, then no more.
            }
        }
    }

    public void Clear() => File.Delete(_filler);

    public void Dispose() => Ran("umount", "-l", Folder);

    public static bool Ran(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
