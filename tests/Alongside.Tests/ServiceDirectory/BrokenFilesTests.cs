using System.Text;
using Alongside.ServiceDirectory.Hsds;

namespace Alongside.Tests.ServiceDirectory;

/// <summary>Every fault of a directory's files is named by file, row, column and reason.</summary>
public class BrokenFilesTests
{
    [Fact]
    public void A_sound_directory_has_no_fault()
    {
        var (read, faults) = ReadDirectory.From(CsvFiles.With("extra.csv", "id\n1\n"));
        faults.Stop.ShouldBeFalse();
        faults.All.ShouldHaveSingleItem().Reason.ShouldBe("This table is not used here, so it is left aside.");
        (read.Organisations.Count, read.Services.Count).ShouldBe((1, 1));
    }

    [Theory]
    [InlineData("services.csv", "id,name\ns1,Pantry\n", 1, "organization_id", "There is no column \"organization_id\".")]
    [InlineData("services.csv", "id,organization_id,name\ns1,o1,Pantry\ns1,o1,Meals\n", 3, "id", "The id \"s1\" is used twice, first in row 2")]
    [InlineData("services.csv", "id,organization_id,name\ns1,o1,Pantry, meals\n", 2, null, "This row has 4 cells and the file has 3 columns")]
    [InlineData("services.csv", "id,organization_id,name\ns1,o1\n", 2, null, "This row has 2 cells and the file has 3 columns")]
    [InlineData("services.csv", "id,organization_id,name\ns1,o1,\"Pantry\ns2,o1,Meals\n", 2, null, "quotation mark")]
    [InlineData("services.csv", "id,organization_id,name\n", null, null, "There is not one service in the files")]
    [InlineData("services.csv", "", null, null, "The file is empty.")]
    [InlineData("services.csv", "<!doctype html><title>Not found</title>", null, null, "This is a web page or XML, not CSV.")]
    [InlineData("services.csv", "{\"id\": \"s1\"}", null, null, "This is JSON, not CSV")]
    [InlineData("services.csv", "%PDF-1.7 ...", null, null, "This is a PDF, not CSV.")]
    public void What_cannot_be_read_stops_the_load(string file, string text, int? row, string? column, string reason)
    {
        var fault = FirstStop(CsvFiles.With(file, text));
        (fault.File, fault.Row, fault.Column).ShouldBe((file, row, column));
        fault.Reason.ShouldContain(reason);
    }

    [Fact]
    public void A_workbook_renamed_to_csv_is_told_as_one() =>
        FirstStop(CsvFiles.With(CsvFiles.File("services.csv", CsvFiles.Zip(("[Content_Types].xml", [1]))))).Reason.ShouldStartWith("This is a spreadsheet (.xlsx) or a zip under another name");

    [Fact]
    public void Letters_that_are_not_utf8_are_told_with_their_row()
    {
        var latin = Encoding.Latin1.GetBytes("id,organization_id,name\ns1,o1,Pantry\ns2,o1,Café\n");
        var fault = FirstStop(CsvFiles.With(CsvFiles.File("services.csv", latin)));
        fault.Row.ShouldBe(3);
        fault.Reason.ShouldContain("UTF-8");
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told() =>
        FirstStop(CsvFiles.With(CsvFiles.File("services.csv", [0x69, 0x64, 0x2c, 0x00, 0x01, 0x02]))).Reason.ShouldBe("This is not a text file, so it is not CSV.");

    [Fact]
    public void A_missing_table_is_named() =>
        FirstStop(CsvFiles.Of(CsvFiles.File("organizations.csv", CsvFiles.Organisations))).Reason.ShouldStartWith("There is no table of services among the files");

    [Fact]
    public void An_office_document_is_not_opened_as_a_zip_of_tables() =>
        FirstStop(CsvFiles.Of(CsvFiles.File("directory.zip", CsvFiles.Zip(("[Content_Types].xml", [1]))))).Reason.ShouldStartWith("This is an Office document");

    [Fact]
    public void A_damaged_zip_is_told() =>
        FirstStop(CsvFiles.Of(CsvFiles.File("directory.zip", [1, 2, 3]))).Reason.ShouldStartWith("This is not a zip file, or it is damaged");

    [Fact]
    public void A_zip_bomb_is_not_unpacked() =>
        FirstStop(CsvFiles.Of(CsvFiles.File("directory.zip", CsvFiles.Zip(("services.csv", new byte[260 * 1024 * 1024]))))).Reason.ShouldContain("larger than 250 MB");

    [Fact]
    public void A_zip_is_read_as_the_files_in_it()
    {
        var zip = CsvFiles.Zip(("data/organizations.csv", Encoding.UTF8.GetBytes(CsvFiles.Organisations)), ("data/services.csv", Encoding.UTF8.GetBytes(CsvFiles.Services)), ("__MACOSX/services.csv", [0]));
        var (read, faults) = ReadDirectory.From(CsvFiles.Of(CsvFiles.File("directory.zip", zip)));
        faults.All.ShouldBeEmpty();
        read.Services.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("services.csv", "id,organization_id,name\n,o1,Pantry\ns2,o1,Meals\n", 2, "id", "There is no id")]
    [InlineData("services.csv", "id,organization_id,name\ns1,o1,\ns2,o1,Meals\n", 2, "name", "There is no name.")]
    [InlineData("services.csv", "id,organization_id,name\ns1,,Pantry\ns2,o1,Meals\n", 2, "organization_id", "does not say which organization")]
    [InlineData("phones.csv", "service_id,number\ns9,555-0101\n", 2, "service_id", "No table has \"s9\".")]
    [InlineData("phones.csv", "service_id,number\n,555-0101\n", 2, null, "It does not say which service")]
    [InlineData("phones.csv", "service_id,number\ns1,\n", 2, "number", "There is no number.")]
    [InlineData("schedules.csv", "service_id,weekday,opens_at,closes_at\ns1,Monday,nine,17:00\n", 2, "opens_at", "\"nine\" is not a time")]
    [InlineData("schedules.csv", "service_id,weekday,opens_at,closes_at\ns1,Caturday,9:00,17:00\n", 2, "weekday", "\"Caturday\" is not a day of the week.")]
    [InlineData("service_at_location.csv", "service_id,location_id\ns1,l9\n", 2, "location_id", "No table has \"l9\".")]
    public void A_row_that_says_too_little_is_left_out_and_told(string file, string text, int row, string? column, string reason)
    {
        var (_, faults) = ReadDirectory.From(CsvFiles.With(file, text));
        faults.Stop.ShouldBeFalse();
        var fault = faults.All.ShouldHaveSingleItem();
        (fault.Gravity, fault.File, fault.Row, fault.Column).ShouldBe((Gravity.LeftOut, file, (int?)row, column));
        fault.Reason.ShouldContain(reason);
    }

    [Fact]
    public void Services_of_an_organization_that_no_file_has_are_kept_and_told_once()
    {
        var (read, faults) = ReadDirectory.From(CsvFiles.With("services.csv", "id,organization_id,name\ns1,o9,Pantry\ns2,o9,Meals\n"));
        read.Services.Count.ShouldBe(2);
        read.StandIns.ShouldBe(["o9"]);
        faults.All.ShouldHaveSingleItem().Gravity.ShouldBe(Gravity.Note);
    }

    [Theory]
    [InlineData("id;organization_id;name\ns1;o1;Pantry\n")]
    [InlineData("id\torganization_id\tname\ns1\to1\tPantry\n")]
    [InlineData("\uFEFFid,organization_id,name\r\ns1,o1,Pantry\r\n\r\n")]
    [InlineData("ID , Organization_ID,\"Name\"\ns1,o1,\"Pantry\"\n")]
    public void Other_ways_to_write_a_table_are_read(string text)
    {
        var (read, faults) = ReadDirectory.From(CsvFiles.With("services.csv", text));
        faults.All.ShouldBeEmpty();
        read.Services["s1"].Name.ShouldBe("Pantry");
    }

    [Theory]
    [InlineData("Monday", DayOfWeek.Monday)]
    [InlineData("tue", DayOfWeek.Tuesday)]
    [InlineData("WE", DayOfWeek.Wednesday)]
    [InlineData("1SU", DayOfWeek.Sunday)]
    [InlineData("1", DayOfWeek.Monday)]
    [InlineData("7", DayOfWeek.Sunday)]
    [InlineData("8", null)]
    [InlineData("M", null)]
    public void Days_are_read_in_every_version_of_the_specification(string word, DayOfWeek? day) => OpeningHours.Weekday(word).ShouldBe(day);

    private static Fault FirstStop(DirectoryFiles files)
    {
        var (_, faults) = ReadDirectory.From(files);
        return faults.All.First(fault => fault.Gravity == Gravity.Stops);
    }
}
