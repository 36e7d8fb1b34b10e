using Alongside.Matching.Files;
using Alongside.Matching.People;

namespace Alongside.Matching.Tests.Files;

/// <summary>Columns are found by their headings; what cannot be read is told in plain words, with its place.</summary>
public sealed class PeopleFileTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"people-{Guid.NewGuid():N}.csv");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Usual_headings_are_understood()
    {
        var (id, person) = Read("rec_id, given_name, surname, street_number, address_1, suburb, date_of_birth, soc_sec_id\nr1, rosa, delgado, 0012, main st, delhi, 19900304, 123456\n").ShouldHaveSingleItem();
        id.ShouldBe("r1");
        person.ShouldBe(new Entry { GivenName = "rosa", FamilyName = "delgado", Number = "0012", Street = "main st", City = "delhi", BirthDate = "19900304", Identifier = "123456" });
    }

    [Fact]
    public void Columns_are_mapped_and_ignored_by_field_or_heading()
    {
        var person = Read("who,nach,ssn,phone\nRosa,Delgado,123-45-6789,\n", ["given name=who", "surname=nach"], ["ssn", "phone"]).ShouldHaveSingleItem().Person;
        person.ShouldBe(new Entry { GivenName = "Rosa", FamilyName = "Delgado" });
    }

    [Theory]
    [InlineData("Delgado, Rosa Maria")]
    [InlineData("Rosa Maria Delgado")]
    public void A_whole_name_is_taken_apart(string name)
    {
        var person = Read($"name,dob\n\"{name}\",1990\n").ShouldHaveSingleItem().Person;
        (person.GivenName, person.FamilyName, person.BirthDate).ShouldBe(("Rosa Maria", "Delgado", "19900000"));
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("{\"a\": 1}", "is JSON")]
    [InlineData("colour,shape\nred,round\n", "Nothing in")]
    [InlineData("name,dob\nRosa,1990,more\n", "row 2: it has 3 cells and the file has 2 columns")]
    public void What_is_no_list_of_people_is_refused_with_the_reason(string text, string reason) =>
        Should.Throw<UnreadableListException>(() => Read(text)).Message.ShouldContain(reason);

    [Fact]
    public void Another_encoding_is_refused_by_row()
    {
        File.WriteAllBytes(_path, [.. "name,dob\nRosa,1990\nJos"u8, 0xE9, .. ",1991\n"u8]);
        Should.Throw<UnreadableListException>(() => new PeopleFile(_path, [], [], 2026).Read().ToList()).Message.ShouldContain("row 3: some letters are not stored as UTF-8");
    }

    [Fact]
    public void A_missing_file_an_unknown_field_and_an_unknown_column_are_named()
    {
        Should.Throw<UnreadableListException>(() => new PeopleFile(_path, [], [], 2026)).Message.ShouldContain("There is no file");
        Should.Throw<UnreadableListException>(() => Read("name,dob\n", ["shoe size=name"])).Message.ShouldContain("There is no field \"shoe size\"");
        Should.Throw<UnreadableListException>(() => Read("name,dob\n", ["sex=gender"])).Message.ShouldContain("There is no column \"gender\"");
        Should.Throw<UnreadableListException>(() => Read("name,dob\n", [], ["shoe size"])).Message.ShouldContain("nothing called \"shoe size\"");
    }

    private List<(string Id, Entry Person)> Read(string text, string[]? told = null, string[]? ignored = null)
    {
        File.WriteAllText(_path, text);
        return [.. new PeopleFile(_path, told ?? [], ignored ?? [], 2026).Read()];
    }
}
