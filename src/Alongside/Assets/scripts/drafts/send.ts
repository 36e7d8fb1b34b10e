import type { Typed } from "./store";

/** What became of something sent. "away": nobody answered, or the server cannot take anything just now. */
export type Answer =
  | { kind: "saved"; said: string; version: number; opened?: string; act?: string; done?: boolean }
  | { kind: "gone"; location: string }
  | { kind: "refused"; said: string }
  | { kind: "page" }
  | { kind: "signed-out" }
  | { kind: "away" }
  | { kind: "broken" };

interface Told { said?: string; version?: number; opened?: string; act?: string; done?: boolean; location?: string }

const away = [502, 503, 504];
const longestWait = 40_000;

/** Sends a form without leaving the page. */
export async function send(address: string, body: FormData | URLSearchParams, headers: Record<string, string> = {}): Promise<Answer> {
  try {
    const answer = await fetch(address, {
      method: "POST", body, redirect: "manual", signal: AbortSignal.timeout(longestWait),
      headers: { "X-Requested-With": "XMLHttpRequest", ...headers },
    });
    if (answer.status === 401 || answer.type === "opaqueredirect") return { kind: "signed-out" };
    if (away.includes(answer.status)) return { kind: "away" };
    const told = answer.headers.get("content-type")?.includes("json") ? await answer.json() as Told : undefined;
    if (told?.location !== undefined) return { kind: "gone", location: told.location };
    if (answer.status >= 500) return { kind: "broken" };
    if (!told) return { kind: "page" };
    return answer.ok ? { kind: "saved", said: told.said ?? "", version: told.version ?? 0, ...told } : { kind: "refused", said: told.said ?? "" };
  } catch {
    return { kind: "away" };
  }
}

/** What a form says now, without files. */
export function read(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === "string");
}

/** A kept form as the server takes it. */
export function envelope(typed: Typed): URLSearchParams {
  const body = new URLSearchParams(typed.fields.filter(([name]) => name !== tokenName));
  body.set("_page", typed.page);
  body.set("_target", typed.target);
  body.set("_title", typed.title);
  body.set(tokenName, document.querySelector<HTMLInputElement>(`input[name=${tokenName}]`)?.value ?? "");
  return body;
}

export const keepAddress = "/drafts?handler=Keep";
const tokenName = "__RequestVerificationToken";
