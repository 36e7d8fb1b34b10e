// A bad house, so that every check of the architecture is seen to fail.
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Samples.Bad.Kitchen;
using Samples.Bad.Ledger;
using Samples.Bad.Letters;

namespace Samples.Bad.Ledger
{
    [AttributeUsage(AttributeTargets.Class)]
    public sealed class ActAttribute : Attribute;
}

namespace Samples.Bad.Letters
{
    public class Letter
    {
        private Letter(string text) => Text = text;

        public string Text { get; private set; }

        public static Letter Write(string text) => new(text);

        public void Rewrite(string text) => Text = text;

        public bool Burn()
        {
            Text = "";
            return true;
        }

        public bool IsLong(int than) => Text.Length > than;
    }

    [Act]
    public sealed class SendLetter
    {
        public static Letter Send(string text) => Letter.Write(text);

        public static void SendAgain(Letter letter) => letter.Rewrite(Recipe.Title);
    }

    [Act]
    public sealed class ReadLetter
    {
        public static bool Read(Letter letter) => letter.IsLong(3);
    }
}

namespace Samples.Bad.Kitchen
{
    public static class Recipe
    {
        public static string Title => "Soup";

        public static Letter Writes() => Letter.Write("a");

        public static void Rewrites(Letter letter) => letter.Rewrite("b");

        public static async Task<bool> BurnsLater(Letter letter)
        {
            await Task.Yield();
            return letter.Burn();
        }

        public static void Removes(DbSet<Letter> letters, Letter letter) => letters.Remove(letter);

        public static Task<int> DeletesAll(IQueryable<Letter> letters) => letters.Where(letter => letter.Text == "").ExecuteDeleteAsync();

        public static bool Reads(Letter letter) => letter.IsLong(3) && ReadLetter.Read(letter);

        public static DateTime Started() => DateTime.UtcNow;

        public static Func<DateTimeOffset> Clock() => () => DateTimeOffset.Now;
    }

    public sealed class RecipePage(DbContext db) : PageModel
    {
        public async Task OnPostAsync() => await db.SaveChangesAsync();
    }
}

namespace Samples.Bad.Shared
{
    public sealed class ReferralBadge
    {
        public string? ToLowerCase { get; init; }

        public static string ForClients(string text) => text;

        public static string Of(Letter letter) => letter.Text;
    }
}
