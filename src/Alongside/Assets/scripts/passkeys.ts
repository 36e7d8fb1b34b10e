/**
 * Passkeys, on the pages that need them. A form with `data-passkey` is shown where the browser can use passkeys: "get" asks the server for a
 * challenge and sends the device's answer, "create" has the challenge in `data-options` and sends the new key. Without either the page is as it was.
 * Where the browser can, a field marked "webauthn" offers passkeys as it is filled in; pressing the button ends that offer first.
 */
export {};

type Json = Record<string, unknown>;

const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), letter => letter.charCodeAt(0));

const toText = (bytes: ArrayBuffer | null | undefined): string | undefined => bytes
  ? btoa(Array.from(new Uint8Array(bytes), byte => String.fromCharCode(byte)).join("")).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "")
  : undefined;

const withIds = (list: unknown): PublicKeyCredentialDescriptor[] =>
  ((list ?? []) as (Omit<PublicKeyCredentialDescriptor, "id"> & { id: string })[]).map(one => ({ ...one, id: toBytes(one.id) }));

/** A challenge counts for five minutes: the offer in the field is made anew before. */
const longestOffer = 4 * 60_000;
let offer: AbortController | undefined;
let offerAgain = (): void => {};

async function sign(form: HTMLFormElement, inField?: AbortSignal): Promise<Json> {
  const address = new URL(form.action);
  address.searchParams.set("handler", "Options");
  const answer = await fetch(address, { method: "POST", body: new FormData(form), signal: inField ?? null });
  if (answer.status === 429) throw new Error("Too many tries in a short time. Wait a minute, then try again.");
  if (!answer.ok) throw new Error("This page was open too long: load it again.");
  const options = await answer.json() as Json;
  const credential = await navigator.credentials.get({
    publicKey: { ...options, challenge: toBytes(options["challenge"] as string), allowCredentials: withIds(options["allowCredentials"]) },
    ...(inField && { mediation: "conditional", signal: inField }),
  }) as PublicKeyCredential;
  const response = credential.response as AuthenticatorAssertionResponse;
  return told(credential, {
    authenticatorData: toText(response.authenticatorData),
    signature: toText(response.signature),
    userHandle: toText(response.userHandle),
  });
}

async function make(form: HTMLFormElement): Promise<Json> {
  const options = JSON.parse(form.dataset["options"]!) as Json;
  const user = options["user"] as Json;
  const credential = await navigator.credentials.create({
    publicKey: {
      ...options as unknown as PublicKeyCredentialCreationOptions,
      challenge: toBytes(options["challenge"] as string),
      user: { ...user as unknown as PublicKeyCredentialUserEntity, id: toBytes(user["id"] as string) },
      excludeCredentials: withIds(options["excludeCredentials"]),
    },
  }) as PublicKeyCredential;
  const response = credential.response as AuthenticatorAttestationResponse;
  return told(credential, { attestationObject: toText(response.attestationObject), transports: response.getTransports?.() ?? [] });
}

function told(credential: PublicKeyCredential, response: Json): Json {
  return {
    id: credential.id,
    rawId: toText(credential.rawId),
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
    response: { ...response, clientDataJSON: toText(credential.response.clientDataJSON) },
  };
}

function why(fault: unknown): string {
  if (!(fault instanceof DOMException)) return fault instanceof Error ? fault.message : String(fault);
  if (fault.name === "InvalidStateError") return "This device has a passkey for your account already.";
  if (fault.name === "SecurityError") return "Passkeys do not work at this address: it needs a name and https.";
  return "No passkey was used. Try again, or use your password.";
}

function send(form: HTMLFormElement, answer: Json): void {
  form.querySelector<HTMLInputElement>("input[name$='.Credential']")!.value = JSON.stringify(answer);
  form.submit();
}

/** Waits until a passkey is chosen in the field. Every page of this browser has one challenge: the page that is looked at asks for its own. */
async function offerInField(form: HTMLFormElement): Promise<void> {
  offer?.abort();
  const mine = offer = new AbortController();
  const again = window.setTimeout(offerAgain, longestOffer);
  try {
    send(form, await sign(form, mine.signal));
  } catch {
    // Nothing was chosen, or the challenge could not be had: the button and the password are there.
  } finally {
    window.clearTimeout(again);
  }
}

async function watchField(form: HTMLFormElement): Promise<void> {
  if (!document.querySelector("input[autocomplete~=webauthn]") || !await PublicKeyCredential.isConditionalMediationAvailable?.()) return;
  offerAgain = () => {
    if (document.visibilityState === "visible" && !form.querySelector("button")!.disabled) void offerInField(form);
  };
  document.addEventListener("visibilitychange", offerAgain);
  offerAgain();
}

async function run(form: HTMLFormElement): Promise<void> {
  const [button, said] = [form.querySelector("button")!, form.querySelector("[role=status]")!];
  button.disabled = true;
  said.textContent = "Your device asks you now.";
  offer?.abort();
  try {
    send(form, await (form.dataset["passkey"] === "create" ? make(form) : sign(form)));
  } catch (fault) {
    said.textContent = why(fault);
    button.disabled = false;
    offerAgain();
  }
}

if (window.PublicKeyCredential) {
  for (const missing of document.querySelectorAll<HTMLElement>("[data-passkey-missing]")) missing.hidden = true;
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", event => {
      event.preventDefault();
      void run(form);
    });
    if (form.dataset["passkey"] === "get") void watchField(form);
  }
}
