/**
 * The session has ended while somebody writes: signing in again over the page, which stays as it is. Other tabs that ask the
 * same close their question with it.
 */
const channel = "BroadcastChannel" in window ? new BroadcastChannel("alongside") : undefined;
let asking: Promise<void> | undefined;

export function signInAgain(): Promise<void> {
  return asking ??= over().finally(() => (asking = undefined));
}

interface Reply { worker?: string | null; code?: boolean; said?: string; again?: boolean; token?: string }

function over(): Promise<void> {
  return new Promise(done => {
    const dialog = build();
    const form = dialog.querySelector("form")!;
    const finish = (worker?: string) => {
      if (worker && worker !== document.body.dataset["worker"]) return location.assign("/");
      channel?.removeEventListener("message", told);
      dialog.close();
      dialog.remove();
      done();
    };
    const told = (event: MessageEvent<{ signedIn?: string }>) => {
      if (event.data.signedIn) finish(event.data.signedIn);
    };
    channel?.addEventListener("message", told);
    dialog.addEventListener("cancel", event => event.preventDefault());
    form.addEventListener("submit", event => {
      event.preventDefault();
      void submit(form).then(worker => {
        if (!worker) return;
        channel?.postMessage({ signedIn: worker });
        finish(worker);
      });
    });
    dialog.showModal();
  });
}

async function submit(form: HTMLFormElement): Promise<string | undefined> {
  const said = form.querySelector<HTMLElement>("[role=alert]")!;
  try {
    const headers = { "X-Alongside": "over-the-page", "X-Requested-With": "XMLHttpRequest" };
    const { token, worker } = await (await fetch("/sign-in", { headers })).json() as Reply;
    if (worker) return worker;
    const body = new FormData(form);
    body.set("__RequestVerificationToken", token ?? "");
    const code = !form.querySelector<HTMLElement>("[data-code]")!.hidden;
    const answer = await fetch(code ? "/sign-in/code" : "/sign-in", { method: "POST", body, headers });
    if (answer.status === 429) said.textContent = "Too many tries. Wait a minute, then try again.";
    else {
      const reply = await answer.json() as Reply;
      if (reply.worker) return reply.worker;
      said.textContent = reply.said ?? "";
      if (reply.code) ask(form, "code");
      if (reply.again) ask(form, "password");
    }
  } catch {
    said.textContent = "The server cannot be reached. Try again in a moment.";
  }
  return undefined;
}

function ask(form: HTMLFormElement, what: "password" | "code"): void {
  for (const part of form.querySelectorAll<HTMLElement>("[data-password], [data-code]")) {
    part.hidden = part.dataset[what] === undefined;
    for (const input of part.querySelectorAll("input")) input.required = !part.hidden;
  }
  form.querySelector<HTMLInputElement>(`[data-${what}] input`)?.focus();
}

function build(): HTMLDialogElement {
  const template = document.getElementById("sign-in-again") as HTMLTemplateElement;
  const dialog = (template.content.cloneNode(true) as DocumentFragment).querySelector("dialog")!;
  document.body.append(dialog);
  return dialog;
}
