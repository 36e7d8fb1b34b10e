using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Alongside.Tests.Accounts;

/// <summary>A device that holds one passkey and answers as WebAuthn says, or wrongly on purpose.</summary>
internal sealed class SoftAuthenticator : IDisposable
{
    private const byte IsThere = 1;
    private const byte IsVerified = 4;
    private const byte HasKey = 64;
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public byte[] CredentialId { get; init; } = RandomNumberGenerator.GetBytes(32);
    public string Origin { get; set; } = "https://localhost";

    /// <summary>Whether it checks fingerprint, face or PIN.</summary>
    public bool Verifies { get; set; } = true;
    public uint Uses { get; set; }
    public string? Owner { get; set; }

    /// <summary>The answer to a challenge to make a passkey.</summary>
    public string Make(string options)
    {
        var asked = JsonDocument.Parse(options).RootElement;
        Owner = asked.GetProperty("user").GetProperty("id").GetString();
        var point = _key.ExportParameters(false).Q;
        byte[] publicKey = [0xA5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32, .. point.X!, 0x22, 0x58, 32, .. point.Y!];
        byte[] data = [.. Data(asked.GetProperty("rp").GetProperty("id").GetString()!, HasKey), .. new byte[16], .. Big((ushort)CredentialId.Length), .. CredentialId, .. publicKey];
        byte[] attestation = [0xA3, .. Text("fmt"), .. Text("none"), .. Text("attStmt"), 0xA0, .. Text("authData"), 0x58, (byte)data.Length, .. data];
        return Answer(new { clientDataJSON = Encode(ClientData("webauthn.create", asked)), attestationObject = Encode(attestation), transports = new[] { "internal" } });
    }

    /// <summary>The answer to a challenge to sign in.</summary>
    public string Use(string options)
    {
        var asked = JsonDocument.Parse(options).RootElement;
        if (Uses > 0) Uses++;
        var (data, client) = (Data(asked.GetProperty("rpId").GetString()!), ClientData("webauthn.get", asked));
        byte[] signed = [.. data, .. SHA256.HashData(client)];
        var signature = _key.SignData(signed, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Answer(new { clientDataJSON = Encode(client), authenticatorData = Encode(data), signature = Encode(signature), userHandle = Owner });
    }

    public void Dispose() => _key.Dispose();

    private string Answer(object response) => JsonSerializer.Serialize(
        new { id = Encode(CredentialId), rawId = Encode(CredentialId), type = "public-key", clientExtensionResults = new { }, response });

    private byte[] Data(string domain, byte more = 0)
    {
        var uses = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(uses, Uses);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(domain)), (byte)(IsThere | (Verifies ? IsVerified : 0) | more), .. uses];
    }

    private byte[] ClientData(string type, JsonElement asked) =>
        JsonSerializer.SerializeToUtf8Bytes(new { type, challenge = asked.GetProperty("challenge").GetString(), origin = Origin, crossOrigin = false });

    private static byte[] Text(string text) => [(byte)(0x60 + text.Length), .. Encoding.ASCII.GetBytes(text)];

    private static byte[] Big(ushort number) => [(byte)(number >> 8), (byte)number];

    private static string Encode(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
