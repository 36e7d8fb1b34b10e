namespace Alongside.Matching.Names;

/// <summary>How far two names agree, the least first.</summary>
public enum NameLevel
{
    Different,
    Alike,
    Sound,
    Part,
    Typo,
    Nickname,
    Same,
}
