using System.Buffers.Text;
using Alongside.Shared.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.Accounts.Passkeys;

internal sealed class PasskeysTable : IEntityTypeConfiguration<Passkey>
{
    /// <summary>The 1,023 bytes that a credential's id may have, in base64url.</summary>
    private const int LongestId = 1364;

    public void Configure(EntityTypeBuilder<Passkey> passkey)
    {
        passkey.ToTable("Passkey");
        passkey.HasKey(row => row.Id);
        passkey.Property(row => row.CredentialId).HasMaxLength(LongestId);
        passkey.HasIndex(row => row.CredentialId).IsUnique();
        passkey.HasIndex(row => row.WorkerId);
        passkey.HasOne<Worker>().WithMany().HasForeignKey(row => row.WorkerId);
    }
}

internal static class PasskeysSet
{
    extension(AlongsideDb db)
    {
        public DbSet<Passkey> Passkeys => db.Set<Passkey>();
    }

    /// <summary>As Identity's passkey handler, which checks every signature, wants to have it.</summary>
    public static UserPasskeyInfo ForIdentity(this Passkey row) => new(
        Base64Url.DecodeFromChars(row.CredentialId), Convert.FromBase64String(row.PublicKey), new DateTimeOffset(row.Added), (uint)row.Uses,
        row.Transports.Split(',', StringSplitOptions.RemoveEmptyEntries), isUserVerified: true, row.MayBeCopied, row.IsCopied, [], []);

    public static NewKey FromIdentity(this UserPasskeyInfo made) => new(
        Base64Url.EncodeToString(made.CredentialId), Convert.ToBase64String(made.PublicKey), made.SignCount,
        string.Join(',', (made.Transports ?? []).Where(way => way.Length is > 0 and < 20 && way.All(char.IsAsciiLetter) || way == "smart-card").Take(8)), made.IsBackupEligible, made.IsBackedUp);
}
