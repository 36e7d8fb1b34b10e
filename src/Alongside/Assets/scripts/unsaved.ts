const forms = "main form[method=post]:not([data-autosave], [data-no-warning])";

/** Leaving a page with typed answers that were not sent asks first. */
export function watchForms(): void {
  const shownAgain = document.querySelector(".error-summary") !== null;
  const changed = new Set<HTMLFormElement>(shownAgain ? document.querySelectorAll<HTMLFormElement>(forms) : []);

  document.addEventListener("input", event => {
    const form = (event.target as Element).closest<HTMLFormElement>(forms);
    if (form) changed.add(form);
  });
  document.addEventListener("submit", event => {
    if (!event.defaultPrevented) changed.delete(event.target as HTMLFormElement);
  });
  window.addEventListener("beforeunload", event => {
    for (const form of changed) {
      if (form.isConnected) event.preventDefault();
    }
  });
}
