using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Alongside.Shared.Rooms;

/// <summary>Puts the roles that the rooms have named on every page; a page that no room has claimed stops the start.</summary>
internal sealed class ByRole(HouseMap house) : IPageApplicationModelConvention
{
    public void Apply(PageApplicationModel model)
    {
        if (house.PublicPages.Contains(model.ViewEnginePath))
        {
            model.EndpointMetadata.Add(new AllowAnonymousAttribute());
            return;
        }
        var roles = house.RolesOf(model.ViewEnginePath)
            ?? throw new InvalidOperationException($"No room says who may open {model.ViewEnginePath}.");
        model.EndpointMetadata.Add(new AuthorizeAttribute { Roles = string.Join(',', roles.Each()) });
    }
}
