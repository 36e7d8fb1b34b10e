const longestWait = 4000;

/** The second click of a double click is not sent: the page answers the first. The server does every form once in any case. */
export function sendOnce(): void {
  const sent = new Set<EventTarget>();
  document.addEventListener("submit", event => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== "post") return;
    if (sent.has(form)) return event.preventDefault();
    sent.add(form);
    window.setTimeout(() => sent.delete(form), longestWait);
  });
  window.addEventListener("pageshow", () => sent.clear());
}
