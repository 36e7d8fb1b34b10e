using System.Xml.Linq;
using Alongside.Shared.Database;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.Shared.Web;

/// <summary>The keys that protect cookies and form tokens, in the database so that every node shares them; sealed by the agency key.</summary>
[Bookkeeping]
public sealed class DataKey
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    [Secret]
    public required string Xml { get; init; }
}

internal sealed class DataKeyTable : IEntityTypeConfiguration<DataKey>
{
    public void Configure(EntityTypeBuilder<DataKey> key) => key.HasKey(row => row.Id);
}

internal sealed class DataKeys(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<AlongsideDb>();
        return [.. db.Set<DataKey>().AsNoTracking().Select(key => key.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<AlongsideDb>();
        db.Add(new DataKey { Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }
}
