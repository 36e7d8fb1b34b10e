using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Alongside.Shared;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Alongside.Accounts.Passkeys;

/// <summary>
/// Puts a challenge to a browser and looks at its answer, by Identity's passkey handler. Which challenge it was the browser keeps for five
/// minutes in a sealed cookie, so that nothing is written for a visitor.
/// </summary>
public sealed class PasskeyCeremony(IPasskeyHandler<Worker> handler, IDataProtectionProvider protection, IHttpContextAccessor http, AgencyClock clock)
{
    private const string Cookie = "alongside-passkey";
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);
    private readonly IDataProtector _seal = protection.CreateProtector("Alongside.Accounts.Passkeys");

    private HttpContext Http => http.HttpContext!;

    /// <summary>What the browser is to ask of the device to sign in, as JSON.</summary>
    public async Task<string> BeginSignIn()
    {
        var asked = await handler.MakeRequestOptionsAsync(user: null, Http);
        Remember(new Pending(asked.AssertionState!, Name: null, clock.Now + Life));
        return asked.RequestOptionsJson;
    }

    /// <summary>What the browser is to ask of the device to make a passkey, as JSON.</summary>
    public async Task<string> BeginAdding(Worker worker, string name)
    {
        var entity = new PasskeyUserEntity { Id = worker.Id.ToString(), Name = worker.Email!, DisplayName = worker.Name };
        var asked = await handler.MakeCreationOptionsAsync(entity, Http);
        Remember(new Pending(asked.AttestationState!, name, clock.Now + Life));
        return asked.CreationOptionsJson;
    }

    /// <summary>Whose passkey has answered the challenge; null when it has not, or nobody's.</summary>
    internal async Task<Answer?> SignIn(string credential)
    {
        if (Recall() is not { Name: null } pending) return null;
        var looked = await handler.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = Http, CredentialJson = credential, AssertionState = pending.State });
        return looked.Succeeded ? new Answer(looked.User, looked.Passkey.FromIdentity(), new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(pending.State)).AsSpan(0, 16))) : null;
    }

    /// <summary>The key that the worker's device has made; null when it has made none, or for another worker.</summary>
    internal async Task<(NewKey Key, string Name)?> Add(Guid workerId, string credential)
    {
        if (Recall() is not { Name: { } name } pending) return null;
        var looked = await handler.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = Http, CredentialJson = credential, AttestationState = pending.State });
        return looked.Succeeded && looked.Passkey.IsUserVerified && looked.UserEntity.Id == workerId.ToString() ? (looked.Passkey.FromIdentity(), name) : null;
    }

    private void Remember(Pending pending) => Http.Response.Cookies.Append(
        Cookie, Convert.ToBase64String(_seal.Protect(JsonSerializer.SerializeToUtf8Bytes(pending))), Options(Life));

    private Pending? Recall()
    {
        if (Http.Request.Cookies[Cookie] is not { Length: > 0 and < 4000 } text) return null;
        Http.Response.Cookies.Delete(Cookie, Options(age: null));
        try
        {
            return JsonSerializer.Deserialize<Pending>(_seal.Unprotect(Convert.FromBase64String(text))) is { } pending && clock.Now < pending.Until ? pending : null;
        }
        catch (Exception forged) when (forged is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private CookieOptions Options(TimeSpan? age) => new()
    {
        MaxAge = age,
        HttpOnly = true,
        Secure = Http.Request.IsHttps,
        SameSite = SameSiteMode.Strict,
        IsEssential = true,
    };

    /// <param name="State">The challenge, as the handler wants it back.</param>
    /// <param name="Name">What a new passkey is to be called; none for signing in.</param>
    /// <param name="Until">When it is too late.</param>
    private sealed record Pending(string State, string? Name, DateTime Until);

    /// <param name="Worker">Whose passkey it is.</param>
    /// <param name="Key">The passkey as it now is.</param>
    /// <param name="Challenge">Which challenge was answered; it counts once.</param>
    internal sealed record Answer(Worker Worker, NewKey Key, Guid Challenge);
}
