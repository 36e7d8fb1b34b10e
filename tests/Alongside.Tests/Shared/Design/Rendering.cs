using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.Routing;

namespace Alongside.Tests.Shared.Design;

/// <summary>A page around one tag helper: its form, its request, what is wrong with it.</summary>
internal sealed class Rendering
{
    private readonly EmptyModelMetadataProvider metadata = new();

    public Rendering(object? model = null)
    {
        Http = new DefaultHttpContext();
        Http.Request.Path = "/list";
        View = new ViewContext
        {
            HttpContext = Http,
            RouteData = new RouteData(),
            ActionDescriptor = new ActionDescriptor(),
            ViewData = new ViewDataDictionary(metadata, new ModelStateDictionary()) { Model = model },
            TempData = new TempDataDictionary(Http, new NoStore()),
            Writer = TextWriter.Null,
        };
    }

    public DefaultHttpContext Http { get; }
    public ViewContext View { get; }

    public Rendering Typed(string name, string? text, string? error = null)
    {
        View.ViewData.ModelState.SetModelValue(name, text, text);
        if (error is not null)
            View.ViewData.ModelState.AddModelError(name, error);
        return this;
    }

    public Rendering Wrong(string name, string error)
    {
        View.ViewData.ModelState.AddModelError(name, error);
        return this;
    }

    public Rendering Query(string query)
    {
        Http.Request.QueryString = new QueryString(query);
        return this;
    }

    public ModelExpression For(string property)
    {
        var explorer = metadata.GetModelExplorerForType(View.ViewData.Model!.GetType(), View.ViewData.Model).GetExplorerForProperty(property);
        return new ModelExpression(property, explorer);
    }

    public static IElement? Of(TagHelper helper, string content = "", params (string Name, string Value)[] attributes) =>
        Document(helper, content, attributes).FirstElementChild;

    public static IElement Document(TagHelper helper, string content = "", params (string Name, string Value)[] attributes)
    {
        var context = new TagHelperContext([], new Dictionary<object, object>(), "u1");
        var output = new TagHelperOutput("x", new TagHelperAttributeList(attributes.Select(a => new TagHelperAttribute(a.Name, a.Value))),
            (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent().SetHtmlContent(content)));
        helper.ProcessAsync(context, output).GetAwaiter().GetResult();
        using var text = new StringWriter();
        output.WriteTo(text, HtmlEncoder.Default);
        var page = new HtmlParser().ParseDocument("<body></body>");
        var holder = page.CreateElement(text.ToString().StartsWith("<th", StringComparison.Ordinal) ? "tr" : "div");
        holder.InnerHtml = text.ToString();
        return holder;
    }

    private sealed class NoStore : ITempDataProvider
    {
        public IDictionary<string, object> LoadTempData(HttpContext context) => new Dictionary<string, object>();
        public void SaveTempData(HttpContext context, IDictionary<string, object> values) { }
    }
}
