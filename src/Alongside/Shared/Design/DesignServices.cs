namespace Alongside.Shared.Design;

public static class DesignServices
{
    /// <summary>What the layout and the tag helpers need.</summary>
    public static IServiceCollection AddDesign(this IServiceCollection services) => services.AddSingleton<AssetManifest>();
}
