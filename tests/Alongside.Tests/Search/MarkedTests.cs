using Alongside.Search;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Tests.Search;

public class MarkedTests
{
    [Fact]
    public void Nothing_of_a_text_is_lost_by_marking_it() => Prop.ForAll(AnyText(), AnyText(), (text, query) =>
        string.Concat(Marked.Pieces(text, SearchText.Read(query)).Select(piece => piece.Text)) == text).QuickCheckThrowOnFailure();

    [Fact]
    public void An_excerpt_is_short_and_of_the_text() => Prop.ForAll(AnyText(), AnyText(), (text, query) =>
    {
        var excerpt = string.Concat(Marked.Excerpt(text, SearchText.Read(query), 40).Select(piece => piece.Text));
        return excerpt.Length <= 42 && text.Contains(excerpt.Trim('…').Length == 0 ? "" : excerpt.Replace("…", ""), StringComparison.Ordinal);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_typed_becomes_few_short_words_of_letters_and_digits() => Prop.ForAll(AnyText(), query =>
    {
        var words = SearchText.Read(query + query + query).Phrases.SelectMany(phrase => phrase.Words).ToList();
        return words.Count <= 12 && words.All(word => word.Length is > 0 and <= 60 && !word.Contains('"') && !word.Contains('\'') && !word.Contains(' '));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("José has the lease", "jose lease", "[José] has the [lease]")]
    [InlineData("José's lease", "joses le", "[José's] [lease]")]
    [InlineData("the housing letter, a letter", "\"housing letter\"", "the [housing letter], a letter")]
    [InlineData("nothing here", "zebra", "nothing here")]
    public void Words_are_marked_as_they_stand_in_the_text(string text, string query, string marked) =>
        string.Concat(Marked.Pieces(text, SearchText.Read(query)).Select(piece => piece.IsMatch ? $"[{piece.Text}]" : piece.Text)).ShouldBe(marked);

    private static Arbitrary<string> AnyText() => Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(text => (text ?? "").Replace("…", "")),
        Gen.ArrayOf(Gen.Elements("rosa ", "lease ", "hous", "é", "e\u0301", "\"", "'", "😀", " ", "日本", ",", "letter")).Select(string.Concat)).ToArbitrary();
}
