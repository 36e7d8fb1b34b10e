/** A form as it was typed, while the server has not confirmed that it has it. */
export interface Typed {
  act: string;
  autosave: string;
  page: string;
  target: string;
  title: string;
  fields: [string, string][];
}

const forms = "forms";
const prefix = "alongside-";

/**
 * Keeps typed forms in this browser, encrypted with the worker's key, which only pages of a signed-in session carry. Without
 * that key they cannot be read; signing out removes them. A browser without these means (an address without TLS) keeps nothing.
 */
export class Store {
  private constructor(private readonly db: IDBDatabase, private readonly key: CryptoKey) {}

  static async open(): Promise<Store | undefined> {
    const raw = document.body.dataset["key"];
    if (!raw || !("subtle" in crypto) || !("indexedDB" in window)) return undefined;
    try {
      const bytes = Uint8Array.from(atob(raw), letter => letter.charCodeAt(0));
      const key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
      const name = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).slice(0, 8);
      return new Store(await openDatabase(prefix + [...name].map(byte => byte.toString(16).padStart(2, "0")).join("")), key);
    } catch {
      return undefined;
    }
  }

  async put(typed: Typed): Promise<void> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, this.key, new TextEncoder().encode(JSON.stringify(typed)));
    await this.ask("readwrite", store => store.put({ iv, text }, typed.act));
  }

  async remove(act: string): Promise<void> {
    await this.ask("readwrite", store => store.delete(act));
  }

  async acts(): Promise<string[]> {
    return (await this.ask("readonly", store => store.getAllKeys())).map(String);
  }

  async get(act: string): Promise<Typed | undefined> {
    const kept = await this.ask<{ iv: Uint8Array<ArrayBuffer>; text: ArrayBuffer } | undefined>("readonly", store => store.get(act));
    if (!kept) return undefined;
    const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv: kept.iv }, this.key, kept.text);
    return JSON.parse(new TextDecoder().decode(text)) as Typed;
  }

  private ask<T>(mode: IDBTransactionMode, request: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    return new Promise((done, failed) => {
      const transaction = this.db.transaction(forms, mode);
      const asked = request(transaction.objectStore(forms));
      transaction.oncomplete = () => done(asked.result);
      transaction.onabort = transaction.onerror = () => failed(transaction.error ?? new Error("The browser could not keep it."));
    });
  }
}

/** Removes what this browser has kept, whoever typed it. */
export async function wipe(): Promise<void> {
  if (!("indexedDB" in window)) return;
  for (const { name } of await indexedDB.databases()) if (name?.startsWith(prefix)) indexedDB.deleteDatabase(name);
}

function openDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(forms);
    opening.onsuccess = () => {
      opening.result.onversionchange = () => opening.result.close();
      done(opening.result);
    };
    opening.onerror = () => failed(opening.error ?? new Error("The browser could not open its store."));
  });
}
