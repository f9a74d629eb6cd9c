// The two ways to the engine: through Tauri in the window, over loopback HTTP in a browser.

// What Tauri's own library for pages is made of. The library itself would be read and run at each start, as a whole.
const tauri = window.__TAURI_INTERNALS__;

export const in_window = () => Boolean(tauri);

export const invoke = (command, given) => tauri.invoke(command, given);

export function listen(event, heard) {
  tauri.invoke("plugin:event|listen", { event, target: { kind: "Any" }, handler: tauri.transformCallback(heard) });
}

const internal = JSON.stringify({ code: "internal" });

async function over_http(question) {
  const options = { method: "POST", headers: { "content-type": "application/json" }, body: question };
  const answer = await fetch("/call", options).catch(() => {
    throw internal;
  });
  const text = await answer.text();
  if (answer.ok) return text;
  throw text;
}

// nothing at all is null
const text_of = (value) => JSON.stringify(value) ?? "null";

const over_tauri = (question) =>
  invoke("call", { request: JSON.parse(question) }).then(text_of, (error) => {
    throw text_of(error);
  });

export const ask = tauri ? over_tauri : over_http;

// What the first screen will ask is asked while the program still comes in. The answers hold until something
// changes or something else is asked: a start that ends in the first questions or at the lock needs none of them.
const early = new Map();
const forget = () => early.clear();
if (tauri) listen("changed", forget);
for (const name of ["getStart", "getSync", "getEnded", "getDossiers", "getVandaag"]) {
  if (name === "getVandaag" && location.pathname !== "/") continue;
  const question = `{"call":"${name}"}`;
  const answer = ask(question);
  answer.catch(forget);
  early.set(question, answer);
}

/** Sends a question and answers the reply, both as JSON text; throws an error as JSON text. */
export function send(question) {
  const answer = early.get(question);
  if (!answer) forget();
  early.delete(question);
  return answer ?? ask(question);
}
