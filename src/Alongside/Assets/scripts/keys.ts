import { openDialog } from "./menus";

const setting = "alongside.single-keys";

/** Single keys: search, add, and the list of keys. They can be turned off, since speech input may type them by accident. */
export function watchKeys(): void {
  const box = document.querySelector<HTMLInputElement>("#keys-on");
  if (box) {
    box.checked = keysAreOn();
    box.addEventListener("change", () => localStorage.setItem(setting, box.checked ? "on" : "off"));
  }

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !keysAreOn()) return;
    if (isTyping(event.target) || document.querySelector("dialog[open]")) return;
    if (press(event.key)) event.preventDefault();
  });
}

function press(key: string): boolean {
  const add = document.querySelector<HTMLDetailsElement>("#quick-add");
  if (add?.open) {
    const entry = add.querySelector<HTMLAnchorElement>(`[data-quick="${CSS.escape(key.toLowerCase())}"]`);
    entry?.click();
    if (entry) return true;
  }

  switch (key) {
    case "/":
      return focus(document.querySelector<HTMLElement>("[data-key='/']"));
    case "n":
      if (!add) return false;
      add.open = true;
      return focus(add.querySelector<HTMLElement>(".sheet a"));
    case "?":
      openDialog("keys");
      return true;
    default:
      return false;
  }
}

function focus(element: HTMLElement | null): boolean {
  element?.focus();
  return element !== null;
}

function keysAreOn(): boolean {
  return localStorage.getItem(setting) !== "off";
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])"));
}
