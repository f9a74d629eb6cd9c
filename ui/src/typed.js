// What somebody typed and left behind by going elsewhere (the back button, a link, a tap beside it) stands there again
// when the same screen comes back. One form is remembered, for five minutes, in the page's own memory alone. Saving goes
// by a button, and leaves nothing behind.

const KEPT = 5 * 60_000;
const fields = () => [...document.querySelectorAll("main input[type=text][id], main textarea[id]")];
let touched = new Set();
let left;
let at = location.pathname;

function leave() {
  const typed = fields().filter((field) => touched.has(field) && field.value);
  if (typed.length) {
    left = { path: at, until: Date.now() + KEPT, values: new Map(typed.map((field) => [field.id, field.value])) };
  }
}

export function watch() {
  addEventListener("input", (event) => event.isTrusted && touched.add(event.target), true);
  // before the app hears of either: the fields are still there
  addEventListener("click", (event) => event.target.closest?.("main a, nav a") && leave(), true);
  addEventListener("popstate", leave, true);
  new MutationObserver(() => {
    if (at !== location.pathname) {
      at = location.pathname;
      touched = new Set();
    }
    if (left?.path !== at || Date.now() > left.until) return;
    for (const field of fields()) {
      const value = left.values.get(field.id);
      if (value === undefined) continue;
      left.values.delete(field.id);
      field.value = value;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      touched.add(field);
    }
  }).observe(document.getElementById("main"), { childList: true, subtree: true });
}
