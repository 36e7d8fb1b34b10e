/** Tells the ledger that this page is printed, or made a file by the print window. A browser says so only as it begins, and waits for nobody. */
export function tellWhenPrinted(): void {
  window.addEventListener("beforeprint", () => {
    const form = document.querySelector<HTMLFormElement>("form#printed");
    if (!form?.querySelector("[name=looks]")) return;
    void fetch(form.action, { method: "POST", body: new FormData(form), keepalive: true, headers: { "X-Requested-With": "XMLHttpRequest" } }).catch(() => {});
  });
}
