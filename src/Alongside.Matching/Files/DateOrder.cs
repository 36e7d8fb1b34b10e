namespace Alongside.Matching.Files;

/// <summary>Whether 3/4/1990 is March 4 or April 3.</summary>
public enum DateOrder
{
    MonthFirst,
    DayFirst,
}
