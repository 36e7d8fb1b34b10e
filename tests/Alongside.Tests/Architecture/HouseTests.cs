using Alongside.Shared.Database;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Architecture;

/// <summary>The rules of the house hold for the product.</summary>
public class HouseTests
{
    private static readonly House Product = House.OfTheProduct;

    [Fact]
    public void Only_its_own_room_changes_an_entity()
    {
        using var db = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite().Options, new SecretBox(new byte[32]));
        var owners = new Owners(Product, db.Model.GetEntityTypes().Select(entity => entity.ClrType.FullName!.Replace('+', '/')));
        owners.Count.ShouldBeGreaterThan(10);
        // Any room may tell a moment and keep the version before an amendment; who sees a case follows from its assignments, which Cases keeps.
        owners.With("Moment", "*").With("RecordVersion", "*").With("CaseAccess", "Cases").With("CasePerson", "Cases");
        owners.Trespasses("Migrations").ShouldBeEmpty();
    }

    [Fact]
    public void Folders_form_no_circle() =>
        Circles.Find(Product, "Migrations", "Demo", "CommandLine").ShouldBeEmpty();

    [Fact]
    public void What_is_shared_knows_nothing_of_casework() =>
        Words.CaseworkIn(Product, "Shared").ShouldBeEmpty();

    [Fact]
    public void Every_act_has_exactly_one_public_method() =>
        Acts.WithMoreOrLessThanOneMethod(Product).ShouldBeEmpty();

    [Fact]
    public void Pages_never_save() =>
        Acts.PagesThatSave(Product).ShouldBeEmpty();

    [Fact]
    public void Nothing_reads_the_clock_but_through_TimeProvider() =>
        Clocks.ReadDirectly(Product).ShouldBeEmpty();

    [Fact]
    public void No_source_file_has_more_than_300_lines()
    {
        var files = SourceFiles.Under(Path.Combine(SourceFiles.Root(), "src"));
        TestContext.Current.TestOutputHelper?.WriteLine($"{files.Count} files, median {files[files.Count / 2].Lines} lines, longest {files[0].File}");
        SourceFiles.TooLong(files).ShouldBeEmpty();
    }
}
