namespace Alongside.Matching.Comparing;

/// <summary>How far two people agree in one field.</summary>
public enum Level
{
    /// <summary>One of them is not known: says nothing.</summary>
    Missing,

    Same,
    Nickname,

    /// <summary>A typing mistake apart.</summary>
    Near,

    Sound,
    Alike,

    /// <summary>One is a part of the other: one name of two, the year of a date, the last digits of a number.</summary>
    Part,

    /// <summary>Given and family name, day and month, or two lines of the address stand in each other's place.</summary>
    Swapped,

    /// <summary>The given name of one is the family name of the other, and no more.</summary>
    Crossed,

    /// <summary>The family name is one that the other bore earlier.</summary>
    Former,

    Different,
}
