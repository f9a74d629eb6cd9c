// Vandaag as it was last drawn stands on the screen until the program is there and has drawn it anew. The engine
// answers it only where it would look the same. What was tapped on it meanwhile happens after that.

import { ask } from "./backend/transport.js";

const main = document.getElementById("main");
// what stands above a screen (how fresh the data is) and below (toasts) is of the moment
const PASSING = ".banners > *, .toasts > *";
let picture, tapped, kept, begun;

const tappable = (root) =>
  [...root.querySelectorAll("a, button, summary")].filter((element) => !element.closest(".banners, .toasts"));

function show(screen) {
  if (!screen || begun) return;
  const { marks, html } = JSON.parse(screen);
  for (const [name, value] of marks) document.documentElement.setAttribute(name, value);
  picture = document.createElement("div");
  picture.innerHTML = html;
  picture.addEventListener("click", (event) => {
    const element = event.target.closest("a, button, summary");
    if (!element || element.href?.includes("#")) return;
    event.preventDefault();
    tapped = { at: tappable(picture).indexOf(element), name: element.textContent };
  });
  main.hidden = true;
  main.after(picture);
  setTimeout(reveal, 5000); // whatever kept the program from drawing it
}

function reveal() {
  begun = true;
  if (!picture) return;
  picture.remove();
  picture = undefined;
  main.hidden = false;
  const element = tapped && tappable(main)[tapped.at];
  if (element?.textContent === tapped?.name) element?.click();
}

function keep() {
  if (location.pathname !== "/" || document.querySelector("dialog[open], [aria-busy=true]")) return;
  const copy = main.cloneNode(true);
  for (const element of copy.querySelectorAll(PASSING)) element.remove();
  const marks = [...document.documentElement.attributes].map(({ name, value }) => [name, value]);
  const screen = JSON.stringify({ marks, html: copy.innerHTML });
  if (screen === kept) return;
  kept = screen;
  ask(JSON.stringify({ call: "keepFirstScreen", screen })).catch(() => (kept = undefined));
}

let waiting;

export function drawn(worth) {
  setTimeout(reveal);
  clearTimeout(waiting);
  if (worth) waiting = setTimeout(keep, 1000);
}

if (location.pathname === "/") ask('{"call":"getFirstScreen"}').then((screen) => show(JSON.parse(screen)), () => {});
