import { Draft } from "./draft";
import { envelope, keepAddress, send } from "./send";
import { Store, wipe } from "./store";

/** Keeps every form that is worth it, sends what an earlier page could not, and leaves nothing behind at sign-out. */
export async function watchDrafts(): Promise<void> {
  const signOut = document.querySelector<HTMLFormElement>("form[data-sign-out]");
  const store = await Store.open();
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-autosave]")) new Draft(form, store);
  if (!store) return;
  signOut?.addEventListener("submit", event => {
    event.preventDefault();
    void leave(signOut, store);
  });
  const sendKept = () => void sendAll(store);
  window.addEventListener("online", sendKept);
  if (signOut) sendKept();
}

async function leave(signOut: HTMLFormElement, store: Store): Promise<void> {
  await sendAll(store);
  const left = (await store.acts()).length;
  if (left > 0 && !window.confirm("Something you typed is kept only on this device, because the server cannot be reached. Sign out and lose it?")) return;
  await wipe();
  signOut.submit();
}

/** What was typed on a page that is no longer open and never reached the server. */
async function sendAll(store: Store): Promise<void> {
  const sent: { title: string; href: string }[] = [];
  for (const act of await store.acts()) {
    await alone(act, async () => {
      const typed = await store.get(act);
      if (!typed) return;
      let answer = await send(typed.autosave, envelope(typed));
      if ((answer.kind === "refused" || answer.kind === "page") && typed.autosave !== keepAddress) answer = await send(keepAddress, envelope(typed));
      if (answer.kind !== "saved") return;
      await store.remove(act);
      if (!answer.done) sent.push({ title: typed.title, href: "/drafts" });
    });
  }
  if (sent.length > 0) tell(sent.map(draft => draft.title));
}

/** Only while no open page holds that form. */
async function alone(act: string, work: () => Promise<void>): Promise<void> {
  if (!("locks" in navigator)) return work();
  await navigator.locks.request(`alongside ${act}`, { ifAvailable: true }, lock => lock ? work() : undefined);
}

function tell(titles: string[]): void {
  const template = document.getElementById("kept-is-sent") as HTMLTemplateElement | null;
  if (!template) return;
  const said = template.content.cloneNode(true) as DocumentFragment;
  said.querySelector("[data-titles]")!.textContent = titles.join(", ");
  document.getElementById("main")?.prepend(said);
}
