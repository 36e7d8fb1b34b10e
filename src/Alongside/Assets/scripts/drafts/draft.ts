import { envelope, keepAddress, read, send } from "./send";
import { signInAgain } from "./sign-in-again";
import type { Store, Typed } from "./store";

const quietFor = 2000;
const longestWait = 10_000;
const keepAfter = 250;
const nextTry = 5000;

const kept = "Not sent: the server cannot be reached. What you typed is kept on this device, and sent as soon as it can be.";
const inTheWindow = "Not sent: the server cannot be reached. What you typed is still here: leave this page open; it is sent as soon as it can be.";
const broken = "Something broke on our side. What you typed is kept; press the button again.";

/**
 * A form with data-autosave="address" is kept there while it is being written, and in this browser until the server has
 * confirmed it. The page says when it was saved, and at once when it was not. Sending it never leaves the page before the
 * server has answered.
 */
export class Draft {
  private readonly said: HTMLElement;
  private address: string;
  private changes = 0;
  private savedChanges = 0;
  private changedAt = 0;
  private waiting = 0;
  private keeping = 0;
  private saving: Promise<void> | undefined;
  private sending: HTMLElement | null | undefined;
  private inFlight = false;
  private natively = false;
  private over = false;

  constructor(private readonly form: HTMLFormElement, private readonly store: Store | undefined) {
    this.address = form.dataset["autosave"] ?? keepAddress;
    this.said = form.querySelector<HTMLElement>("[data-saved]") ?? this.addSaid();
    this.hold();
    form.addEventListener("input", () => this.changed());
    form.addEventListener("change", () => this.changed());
    form.addEventListener("submit", event => this.submitted(event));
    window.addEventListener("online", () => this.again());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden" && this.isUnsaved && !this.inFlight && !this.over) void this.keep().then(() => this.save());
    });
    window.addEventListener("beforeunload", event => {
      if (this.isUnsaved && !this.store && !this.over) event.preventDefault();
    });
    if (document.querySelector(".error-summary")) this.changed();
  }

  private get isUnsaved(): boolean { return this.changes !== this.savedChanges; }

  get act(): string { return this.field("_act")?.value ?? ""; }

  private field(name: string): HTMLInputElement | null { return this.form.querySelector(`input[name="${name}"]`); }

  private addSaid(): HTMLElement {
    const said = document.createElement("span");
    said.className = "saved";
    said.setAttribute("role", "status");
    const doing = this.form.querySelectorAll(".sticky-do, .do");
    (doing[doing.length - 1] ?? this.form).append(said);
    return said;
  }

  /** Tells other tabs that this form is still open somewhere, so that none of them sends it. */
  private hold(): void {
    const act = this.act;
    if (act && "locks" in navigator) void navigator.locks.request(`alongside ${act}`, () => new Promise<void>(() => {}));
  }

  private changed(): void {
    if (this.over) return;
    if (!this.inFlight) this.sending = undefined;
    this.changes++;
    this.changedAt ||= Date.now();
    window.clearTimeout(this.keeping);
    this.keeping = window.setTimeout(() => void this.keep(), keepAfter);
    this.after(Math.min(quietFor, Math.max(0, this.changedAt + longestWait - Date.now())));
  }

  private after(wait: number): void {
    window.clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => this.again(), wait);
  }

  private again(): void {
    if (this.inFlight || this.over) return;
    if (this.sending !== undefined) void this.send(this.sending);
    else if (this.isUnsaved) void this.save();
  }

  private typed(): Typed {
    return {
      act: this.act,
      autosave: this.address,
      page: location.pathname + location.search,
      target: local(this.form.action),
      title: this.form.dataset["title"] ?? document.querySelector("h1")?.textContent?.trim() ?? document.title,
      fields: read(this.form),
    };
  }

  private async keep(): Promise<void> {
    try {
      if (this.isUnsaved && !this.over) await this.store?.put(this.typed());
    } catch {
      // A browser that can keep no more says so when the server cannot be reached either.
    }
  }

  /** One save at a time: the next must know the version that this one made. */
  private save(): Promise<void> {
    return this.saving ??= this.saveNow().finally(() => (this.saving = undefined));
  }

  private async saveNow(): Promise<void> {
    window.clearTimeout(this.waiting);
    const [changes, typed] = [this.changes, this.typed()];
    this.changedAt = 0;
    let answer = await send(this.address, envelope(typed));
    if (answer.kind === "refused" && this.address !== keepAddress) {
      const why = answer.said;
      this.address = keepAddress;
      answer = await send(keepAddress, envelope(typed));
      if (answer.kind === "saved") answer.said = `${why} What you typed here is kept apart, under “Not finished” of Today.`;
    }
    if (answer.kind === "saved") return this.saved(answer, changes);
    if (answer.kind === "signed-out") return this.signedOut();
    this.say(answer.kind === "refused" ? answer.said : answer.kind === "away" ? (this.store ? kept : inTheWindow) : broken, false);
    if (answer.kind !== "refused") this.after(nextTry);
  }

  private async saved(answer: { said: string; version: number; opened?: string; act?: string; done?: boolean }, changes: number): Promise<void> {
    const before = this.act;
    this.savedChanges = changes;
    const version = this.address === keepAddress ? this.field("_draft") : this.form.querySelector<HTMLInputElement>("[data-version]");
    if (version) version.value = String(answer.version);
    const opened = this.field("_opened");
    if (opened && answer.opened !== undefined) opened.value = answer.opened;
    if (answer.act && answer.act !== before) {
      const act = this.field("_act");
      if (act) act.value = answer.act;
      this.hold();
    }
    if (!this.isUnsaved) await this.store?.remove(before);
    this.say(answer.said, !answer.said.startsWith("Not saved"));
    const home = this.form.dataset["home"];
    if (home && location.pathname !== home) history.replaceState(null, "", home);
    if (this.isUnsaved) this.after(quietFor);
  }

  private async signedOut(): Promise<void> {
    await this.keep();
    this.say("Your session has ended. Nothing you typed is lost: sign in again and go on.", false);
    await signInAgain();
    this.say("", true);
    this.after(0);
  }

  private submitted(event: SubmitEvent): void {
    if (this.natively) return;
    event.preventDefault();
    if (this.sending === undefined) void this.send(event.submitter);
  }

  /** Sends the form; until the server has answered, the same act is sent again and done once. */
  private async send(submitter: HTMLElement | null): Promise<void> {
    this.sending = submitter;
    this.inFlight = true;
    try {
      await this.sendNow(submitter);
    } finally {
      this.inFlight = false;
    }
  }

  private async sendNow(submitter: HTMLElement | null): Promise<void> {
    await this.saving;
    window.clearTimeout(this.waiting);
    await this.keep();
    this.form.setAttribute("aria-busy", "true");
    const target = submitter?.getAttribute("formaction") ?? this.form.action;
    const answer = await send(target, new FormData(this.form, submitter), { "X-Alongside": "form" });
    this.form.removeAttribute("aria-busy");
    if (answer.kind === "gone") return this.leave(answer.location);
    if (answer.kind === "signed-out") return this.signedOut();
    if (answer.kind === "away") {
      this.say(this.store ? kept : inTheWindow, false);
      return this.after(nextTry);
    }
    this.sending = undefined;
    if (answer.kind === "broken") return this.say(broken, false);
    this.natively = this.over = true;
    this.form.requestSubmit(submitter);
  }

  private async leave(to: string): Promise<void> {
    this.over = true;
    window.clearTimeout(this.keeping);
    await this.store?.remove(this.act);
    const there = new URL(to, location.href);
    if (!there.hash || there.pathname + there.search !== location.pathname + location.search) return location.assign(there);
    history.replaceState(null, "", there);
    location.reload();
  }

  private say(said: string, done: boolean): void {
    if (this.said.textContent !== said) this.said.textContent = said;
    this.said.classList.toggle("not", !done);
  }
}

function local(address: string): string {
  const { pathname, search } = new URL(address, location.href);
  return pathname + search;
}
