/** Turns text inputs with data-look-up into comboboxes: options come from the server, the arrow keys choose. With data-goes a choice is an address to open. */
export function upgradeLookUps(root: ParentNode): void {
  for (const input of root.querySelectorAll<HTMLInputElement>("input[data-look-up]:not([role])")) new LookUp(input);
}

class LookUp {
  private readonly list = document.createElement("ul");
  private readonly chosen: HTMLInputElement | null;
  private waiting = 0;
  private asking: AbortController | undefined;

  constructor(private readonly input: HTMLInputElement) {
    this.chosen = document.getElementById(input.dataset["chosen"] ?? "") as HTMLInputElement | null;
    this.list.id = `${input.id}-options`;
    this.list.className = "options";
    this.list.hidden = true;
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", input.labels?.[0]?.textContent ?? input.getAttribute("aria-label") ?? "");
    input.after(this.list);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", this.list.id);

    input.addEventListener("input", () => this.typed());
    input.addEventListener("keydown", event => this.pressed(event));
    input.addEventListener("blur", () => this.close());
    this.list.addEventListener("pointerdown", event => event.preventDefault());
    this.list.addEventListener("click", event => this.choose((event.target as Element).closest<HTMLElement>("[role=option]")));
  }

  private typed(): void {
    if (this.chosen) this.chosen.value = "";
    window.clearTimeout(this.waiting);
    this.asking?.abort();
    if (this.input.value.trim().length === 0) return this.close();
    this.waiting = window.setTimeout(() => void this.ask(), 180);
  }

  private async ask(): Promise<void> {
    this.asking = new AbortController();
    const address = new URL(this.input.dataset["lookUp"] ?? "", location.href);
    address.searchParams.set("q", this.input.value.trim());
    try {
      const answer = await fetch(address, { signal: this.asking.signal, headers: { "HX-Request": "true" } });
      if (!answer.ok || answer.redirected) return this.close();
      this.show(await answer.text());
    } catch (problem) {
      if (!(problem instanceof DOMException && problem.name === "AbortError")) this.close();
    }
  }

  private show(html: string): void {
    const page = new DOMParser().parseFromString(html, "text/html");
    this.list.replaceChildren(...page.querySelectorAll("[role=option]"));
    this.options.forEach((option, place) => {
      option.id = `${this.list.id}-${place}`;
      option.setAttribute("aria-selected", "false");
    });
    this.list.hidden = this.options.length === 0;
    this.input.setAttribute("aria-expanded", String(!this.list.hidden));
    this.input.removeAttribute("aria-activedescendant");
    const said = document.getElementById("said");
    if (said) said.textContent = String(this.options.length);
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === "Escape" && !this.list.hidden) {
      event.stopPropagation();
      this.close();
    } else if (event.key === "ArrowDown" && this.list.hidden && this.input.value.trim()) {
      event.preventDefault();
      void this.ask();
    } else if (!this.list.hidden && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      this.move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && this.current) {
      event.preventDefault();
      this.choose(this.current);
    }
  }

  private move(step: number): void {
    const options = this.options;
    const from = this.current ? options.indexOf(this.current) : step > 0 ? -1 : 0;
    const next = options[(from + step + options.length) % options.length];
    for (const option of options) option.setAttribute("aria-selected", String(option === next));
    if (!next) return;
    this.input.setAttribute("aria-activedescendant", next.id);
    next.scrollIntoView({ block: "nearest" });
  }

  private choose(option: HTMLElement | null): void {
    if (!option) return;
    if ("goes" in this.input.dataset) return location.assign(option.dataset["value"] ?? "");
    this.input.value = option.dataset["text"] ?? option.textContent ?? "";
    if (this.chosen) this.chosen.value = option.dataset["value"] ?? "";
    this.close();
    this.input.dispatchEvent(new Event("change", { bubbles: true }));
  }

  private close(): void {
    window.clearTimeout(this.waiting);
    this.asking?.abort();
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  private get options(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>("[role=option]")];
  }

  private get current(): HTMLElement | null {
    return this.list.querySelector<HTMLElement>("[aria-selected=true]");
  }
}
