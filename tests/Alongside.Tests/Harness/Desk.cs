using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;

namespace Alongside.Tests.Harness;

/// <summary>Where somebody sits and looks at screens: one browser session, signed in or not.</summary>
public sealed class Desk(AlongsideApp app, HttpClient http, CookieContainer cookies)
{
    /// <summary>For requests that are not a reader's: feeds, downloads, wrong methods.</summary>
    public HttpClient Http => http;

    /// <summary>What the browser keeps.</summary>
    public CookieContainer Cookies => cookies;

    public async Task<Screen> Visit(string address)
    {
        using var response = await http.GetAsync(new Uri(http.BaseAddress!, address));
        return await Show(response);
    }

    internal async Task<Screen> Submit(IHtmlFormElement form, IHtmlElement button)
    {
        form.NoValidate = true; // What the product says of a bad form is the test, not what a browser would.
        var submission = form.GetSubmission(button) ?? throw new InvalidOperationException("The form would not be sent: something in it is not valid.");
        using var request = new HttpRequestMessage(new HttpMethod(submission.Method.ToString().ToUpperInvariant()), new Uri(submission.Target.Href));
        if (submission.Method != AngleSharp.Io.HttpMethod.Get)
        {
            request.Content = new StreamContent(submission.Body);
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(submission.MimeType!);
        }

        request.Headers.Add("Origin", http.BaseAddress!.GetLeftPart(UriPartial.Authority));
        using var response = await http.SendAsync(request);
        return await Show(response);
    }

    private async Task<Screen> Show(HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        if ((int)response.StatusCode >= 500)
            throw new ShouldAssertException($"{response.RequestMessage!.RequestUri} failed with {(int)response.StatusCode}.\n{string.Join('\n', app.Log.Errors)}");
        return await Screen.Open(this, response.RequestMessage!.RequestUri!, response.StatusCode, html);
    }
}
