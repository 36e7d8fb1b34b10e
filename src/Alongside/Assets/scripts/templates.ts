/** Choosing a template shows its questions; what was written under another stays in sight. */
export function watchTemplates(): void {
  for (const chooser of document.querySelectorAll<HTMLElement>("[data-template]")) {
    const form = chooser.closest("form");
    if (!form) continue;
    for (const button of chooser.querySelectorAll<HTMLElement>("[data-unscripted]")) button.hidden = true;
    chooser.addEventListener("change", event => show(form, (event.target as HTMLInputElement).value));
  }
}

function show(form: HTMLFormElement, template: string): void {
  for (const part of form.querySelectorAll<HTMLElement>("[data-templates]")) {
    const written = part.querySelector("textarea")?.value.trim();
    part.hidden = !part.dataset["templates"]?.split(" ").includes(template) && !written;
  }
}
