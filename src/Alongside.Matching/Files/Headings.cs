using System.Collections.Frozen;

namespace Alongside.Matching.Files;

/// <summary>How columns are called in lists of people.</summary>
public static class Headings
{
    private static readonly FrozenDictionary<Meaning, string> Titles = new Dictionary<Meaning, string>
    {
        [Meaning.Id] = "id",
        [Meaning.GivenName] = "given name",
        [Meaning.FamilyName] = "family name",
        [Meaning.FullName] = "whole name",
        [Meaning.FormerName] = "former name",
        [Meaning.Suffix] = "suffix",
        [Meaning.BirthDate] = "birth date",
        [Meaning.YearOfBirth] = "year of birth",
        [Meaning.MonthOfBirth] = "month of birth",
        [Meaning.DayOfBirth] = "day of birth",
        [Meaning.Sex] = "sex",
        [Meaning.Phone] = "phone",
        [Meaning.Email] = "e-mail",
        [Meaning.Number] = "house number",
        [Meaning.Street] = "street",
        [Meaning.AddressLine2] = "second line of the address",
        [Meaning.City] = "city",
        [Meaning.PostalCode] = "postal code",
        [Meaning.State] = "state",
        [Meaning.Identifier] = "identifier",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Meaning> Known = Read(
        (Meaning.Id, "id recid recordid uniqueid personid clientid patientid personalid rowid uid key"),
        (Meaning.GivenName, "givenname given firstname first fname forename forenames fnamec1 firstnames legalfirstname"),
        (Meaning.FamilyName, "familyname family surname lastname last lname lnamec1 legallastname secondname"),
        (Meaning.FullName, "fullname name wholename personname clientname patientname firstandsurname"),
        (Meaning.FormerName, "formername maiden maidenname birthname previouslastname previousname formerlastname"),
        (Meaning.Suffix, "suffix namesuffix generation"),
        (Meaning.BirthDate, "birthdate dateofbirth dob birthday born bdate birthdt"),
        (Meaning.YearOfBirth, "birthyear yearofbirth yob by"),
        (Meaning.MonthOfBirth, "birthmonth monthofbirth mob bm"),
        (Meaning.DayOfBirth, "birthdayofmonth dayofbirth bd"),
        (Meaning.Sex, "sex gender"),
        (Meaning.Phone, "phone phonenumber telephone tel mobile cell cellphone mobilephone homephone telephonenumber phone1 contactphone"),
        (Meaning.Email, "email emailaddress mail mailaddress"),
        (Meaning.Number, "streetnumber housenumber number streetno houseno addressnumber buildingnumber"),
        (Meaning.Street, "street streetname address address1 addressline1 addressline streetaddress line1 homeaddress addressstreet addr1 addr"),
        (Meaning.AddressLine2, "addressline2 address2 line2 apartment apt unit addr2 secondlineoftheaddress"),
        (Meaning.City, "city suburb town citytown addresscity locality municipality"),
        (Meaning.PostalCode, "postalcode postcode zip zipcode addresszip zip5 postcodefake"),
        (Meaning.State, "state province region addressstate statecode"),
        (Meaning.Identifier, "identifier ssn socsecid socialsecuritynumber socialsecurity socsec nationalid nhsnumber taxid sin"));

    /// <summary>How the meaning is called in a sentence.</summary>
    public static string InWords(Meaning meaning) => Titles[meaning];

    /// <summary>What a heading, or the word of somebody who maps columns, means; null when it is not known.</summary>
    public static Meaning? MeaningOf(string heading) => Known.TryGetValue(Bare(heading), out var meaning) ? meaning : null;

    /// <summary>Letters and digits alone: "Date of Birth" and date_of_birth are one.</summary>
    internal static string Bare(string heading) => string.Concat(heading.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static FrozenDictionary<string, Meaning> Read(params (Meaning Meaning, string Words)[] lines)
    {
        var known = new Dictionary<string, Meaning>(StringComparer.Ordinal);
        foreach (var (meaning, words) in lines)
        {
            known.Add(Bare(meaning.ToString()), meaning);
            foreach (var word in words.Split(' ')) known.TryAdd(word, meaning);
        }
        foreach (var (meaning, title) in Titles) known.TryAdd(Bare(title), meaning);
        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
