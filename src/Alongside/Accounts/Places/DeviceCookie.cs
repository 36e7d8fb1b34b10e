using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Alongside.Accounts.Places;

/// <summary>
/// What a browser keeps of the workers who have signed in on it: sealed, sent to the sign-in pages only, and good for nothing but
/// being counted apart from strangers.
/// </summary>
public sealed class DeviceCookie(IDataProtectionProvider protection, IHttpContextAccessor http)
{
    public const string Name = "alongside-device";
    private const int MostWorkers = 8;
    private const int Size = 32;
    private readonly IDataProtector _seal = protection.CreateProtector("Alongside.Accounts.Places");

    /// <summary>The places that the cookie of this request names, each with the mark it had at the last sign-in; none for a stranger's.</summary>
    public IReadOnlyList<(Guid Place, Guid Mark)> Read()
    {
        if (http.HttpContext?.Request.Cookies[Name] is not { Length: > 0 and < 2000 } text) return [];
        try
        {
            var bytes = _seal.Unprotect(Convert.FromBase64String(text));
            return [.. bytes.Chunk(Size).Where(chunk => chunk.Length == Size).Select(chunk => (new Guid(chunk.AsSpan(0, 16)), new Guid(chunk.AsSpan(16))))];
        }
        catch (Exception forged) when (forged is CryptographicException or FormatException)
        {
            return [];
        }
    }

    /// <summary>The place whose worker has just signed in comes first; who has not used this browser for longest falls off.</summary>
    public void Write(SignInPlace place)
    {
        var context = http.HttpContext!;
        var bytes = Read().Where(known => known.Place != place.Id).Prepend((place.Id, place.Mark)).Take(MostWorkers)
            .SelectMany(known => (byte[])[.. known.Item1.ToByteArray(), .. known.Item2.ToByteArray()]).ToArray();
        context.Response.Cookies.Append(Name, Convert.ToBase64String(_seal.Protect(bytes)), new CookieOptions
        {
            Path = context.Request.PathBase + "/sign-in",
            MaxAge = SignInPlace.Kept,
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            SameSite = SameSiteMode.Strict,
            IsEssential = true,
        });
    }
}
