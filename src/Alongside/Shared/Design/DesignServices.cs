using Alongside.Shared.Rooms;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Shared.Design;

public static class DesignServices
{
    private const string Gallery = "/Shared/Design/Gallery";

    /// <summary>What the layout and the tag helpers need; in development also the gallery at <c>/design</c>.</summary>
    public static IServiceCollection AddDesign(this IServiceCollection services)
    {
        services.AddOptions<RazorPagesOptions>().Configure<IWebHostEnvironment, HouseMap>((pages, environment, house) =>
        {
            house.Pages[Gallery] = Roles.Everyone;
            if (!environment.IsDevelopment())
                pages.Conventions.AddPageRouteModelConvention(Gallery, page => page.Selectors.Clear());
        });
        return services.AddSingleton<AssetManifest>();
    }
}
