using System.Globalization;
using System.Text;
using Alongside.Matching.Bulk;
using Alongside.Matching.Files;
using Alongside.Shared;

namespace Alongside.CommandLine;

/// <summary>Found pairs as a CSV file, the surest first.</summary>
internal static class PairsFile
{
    private const string Headings = "id_1,id_2,score,decision,reasons,row_1,row_2";

    /// <exception cref="RefusedException">The file cannot be written.</exception>
    public static void Write(string path, FoundPairs found)
    {
        try
        {
            using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            file.WriteLine(Headings);
            var why = found.Matching.Why(found.State);
            foreach (var pair in found.State.Pairs) file.WriteLine(Line(found.Lists, pair, why(pair)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"The file {path} cannot be written: choose another with --out, or check the permissions of its folder.");
        }
    }

    private static string Line(PeopleLists lists, FoundPair pair, string why) => string.Join(',',
        Cell(lists.IdOf(pair.Left)), Cell(lists.IdOf(pair.Right)), pair.Weight.ToString("0.00", CultureInfo.InvariantCulture), pair.Decision.ToString().ToLowerInvariant(),
        Cell(why), lists.NumberOf(pair.Left), lists.NumberOf(pair.Right));

    private static string Cell(string text) => text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
