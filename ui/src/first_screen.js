// Vandaag as it was last drawn stands in the page until the program is there and has drawn it anew (decision 13). What was
// tapped on it meanwhile happens after that.

import { ask } from "./backend/transport.js";

const main = document.getElementById("main");
// what stands above a screen (how fresh the data is) and below (toasts) is of the moment, but for what stays
const PASSING = ".banners > :not(.stays), .toasts > *";
let picture = document.getElementById("picture");
let tapped, kept, waiting;

const tappable = (root) =>
  [...root.querySelectorAll("a, button, summary")].filter((element) => !element.closest(PASSING));

if (picture) {
  const { dataset, style } = document.documentElement;
  // a style that is set again is counted again for all that stands there
  if (dataset.colours) style.cssText = dataset.colours;
  picture.addEventListener("click", (event) => {
    const element = event.target.closest("a, button, summary");
    if (!element || element.href?.includes("#")) return;
    event.preventDefault();
    tapped = { at: element.dataset.at, name: element.textContent };
  });
  // at another address, or whatever kept the program from drawing it
  setTimeout(reveal, location.pathname === "/" ? 5000 : 0);
}

function reveal() {
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
  // what nobody sees before the program is there costs the first frames as much as what they see
  const end = Math.max(innerHeight, window.screen.availHeight) - scrollY;
  const below = [...main.querySelectorAll("*")].map(
    // the menu stays where it is when the page is scrolled
    (element) => element.getBoundingClientRect().top > end && !element.closest(".nav"),
  );
  const same = [...copy.querySelectorAll("*")];
  for (const element of copy.querySelectorAll(PASSING)) element.remove();
  tappable(copy).forEach((element, at) => (element.dataset.at = at));
  same.forEach((element, at) => below[at] && element.remove());
  const root = document.documentElement.cloneNode();
  // a style in the markup would be refused by the content security policy
  root.dataset.colours = root.style.cssText;
  root.removeAttribute("style");
  const screen = `${root.outerHTML.replace("</html>", "")}\n${copy.innerHTML}`;
  if (screen === kept) return;
  kept = screen;
  ask(JSON.stringify({ call: "keepFirstScreen", screen })).catch(() => (kept = undefined));
}

export function drawn(worth) {
  setTimeout(reveal);
  clearTimeout(waiting);
  if (worth) waiting = setTimeout(keep, 1000);
}
