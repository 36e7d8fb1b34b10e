/**
 * A form with data-autosave="address" is sent there while it is being written. The page says when it was saved, and at once
 * when it was not; what is typed stays in the form in either case.
 */
export function watchDrafts(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-autosave]")) new Draft(form);
}

const quietFor = 2000;
const longestWait = 10_000;
const nextTry = 8000;

class Draft {
  private readonly said: HTMLElement | null;
  private readonly version: HTMLInputElement | null;
  private changedAt = 0;
  private waiting = 0;
  private saving: Promise<void> | undefined;
  private stopped = false;

  constructor(private readonly form: HTMLFormElement) {
    this.said = form.querySelector("[data-saved]");
    this.version = form.querySelector("[data-version]");
    form.addEventListener("input", () => this.changed());
    form.addEventListener("change", () => this.changed());
    form.addEventListener("submit", event => this.submitted(event));
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden" && this.changedAt) void this.save();
    });
    window.addEventListener("beforeunload", event => {
      if (this.changedAt) event.preventDefault();
    });
  }

  private changed(): void {
    const now = Date.now();
    this.changedAt ||= now;
    if (this.stopped) return;
    this.after(Math.min(quietFor, Math.max(0, this.changedAt + longestWait - now)));
  }

  private after(wait: number): void {
    window.clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => void this.save(), wait);
  }

  /** One save at a time: the next must know the version that this one made. */
  private async save(): Promise<void> {
    if (this.saving) return this.saving;
    window.clearTimeout(this.waiting);
    this.saving = this.send().finally(() => (this.saving = undefined));
    return this.saving;
  }

  private async send(): Promise<void> {
    const since = this.changedAt;
    this.changedAt = 0;
    try {
      const answer = await fetch(this.form.dataset["autosave"] ?? "", { method: "POST", body: new FormData(this.form), redirect: "manual" });
      if (answer.type === "opaqueredirect") return this.failed(since, "Not saved: you are signed out. Sign in again in another window; your text stays here and is saved then.");
      const told = answer.headers.get("content-type")?.includes("json") ? await answer.json() as { version?: number; said: string } : undefined;
      if (answer.ok && told) return this.saved(told.version ?? 0, told.said);
      if (answer.status === 409) this.stopped = true;
      this.failed(since, told?.said ?? "Not saved: the server could not take it. Your text is still here.");
    } catch {
      this.failed(since, "Not saved: the server cannot be reached. Your text is still here and is saved as soon as it can.");
    }
  }

  private saved(version: number, said: string): void {
    if (this.version) this.version.value = String(version);
    this.say(said, true);
    const home = this.form.dataset["home"];
    if (home && location.pathname !== home) history.replaceState(null, "", home);
  }

  private failed(since: number, said: string): void {
    this.changedAt ||= since || Date.now();
    this.say(said, false);
    if (!this.stopped) this.after(nextTry);
  }

  private say(said: string, done: boolean): void {
    if (!this.said || this.said.textContent === said) return;
    this.said.textContent = said;
    this.said.classList.toggle("not", !done);
  }

  private submitted(event: SubmitEvent): void {
    window.clearTimeout(this.waiting);
    const saving = this.saving;
    if (saving) {
      event.preventDefault();
      const button = event.submitter instanceof HTMLButtonElement ? event.submitter : undefined;
      void saving.then(() => this.form.requestSubmit(button));
      return;
    }
    this.changedAt = 0;
    this.stopped = true;
  }
}
