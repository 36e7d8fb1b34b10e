const open = "details.menu[open], details.confirm[open]";

/** A menu closes with Escape, with a click elsewhere, and when the focus leaves it. */
export function watchMenus(): void {
  document.addEventListener("click", event => closeAll(event.target as Node));
  document.addEventListener("focusin", event => closeAll(event.target as Node));
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    const menu = [...document.querySelectorAll<HTMLDetailsElement>(open)].pop();
    if (!menu) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });

  for (const opener of document.querySelectorAll<HTMLElement>("[data-opens]")) {
    opener.hidden = false;
    opener.addEventListener("click", () => openDialog(opener.dataset["opens"] ?? ""));
  }
}

export function openDialog(id: string): void {
  const dialog = document.getElementById(id);
  if (!(dialog instanceof HTMLDialogElement) || dialog.open) return;
  closeAll(null);
  dialog.showModal();
}

function closeAll(inside: Node | null): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>(open)) {
    if (!inside || !menu.contains(inside)) menu.open = false;
  }
}
