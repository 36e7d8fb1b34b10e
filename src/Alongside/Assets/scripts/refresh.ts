/**
 * A filter form with data-refresh="#list" replaces that part of the page as it is changed; without script it is sent with its
 * button. The attributes are set before htmx looks at the page, and htmx itself is
 * fetched only by a page that has something for it.
 */
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-refresh]")) {
  const list = form.dataset["refresh"] ?? "";
  const attributes: Record<string, string> = {
    "hx-get": form.getAttribute("action") || location.pathname,
    "hx-target": list,
    "hx-select": list,
    "hx-select-oob": "#printed",
    "hx-swap": "outerHTML",
    "hx-trigger": "submit, input delay:300ms",
    "hx-replace-url": "true",
  };
  for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
}

document.addEventListener("htmx:after:swap", event => {
  const said = document.getElementById("said");
  const count = (event.target as Element).querySelector?.("[data-said]") ?? document.querySelector("[data-said]");
  if (said && count) said.textContent = count.textContent;
});

if (document.querySelector("[hx-get], [hx-post]")) void import("htmx.org");
