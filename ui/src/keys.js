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

// the bar at the bottom, and what sticks above it, lie over the page: a browser thinks that what is below them can be seen
function show({ target }) {
  if (!target.matches("main :focus-visible")) return;
  const box = target.getBoundingClientRect();
  const over = document.elementFromPoint((box.left + box.right) / 2, box.bottom - 1);
  if (over?.closest(".nav, .sticky-actions, .toasts") && !over.contains(target.parentNode)) {
    target.scrollIntoView({ block: "center" });
  }
}

export function watch() {
  // when the browser has scrolled as far as it wants to
  addEventListener("focusin", (event) => requestAnimationFrame(() => show(event)));
  addEventListener("input", (event) => event.isTrusted && touched.add(event.target), true);
  // before the app hears of either: the fields are still there
  addEventListener("click", (event) => event.target.closest?.("main a, nav a") && leave(), true);
  addEventListener("popstate", leave, true);
  new MutationObserver(() => {
    if (at !== location.pathname) {
      at = location.pathname;
      touched = new Set();
      if (left) left.away = true;
    }
    // the page changes a moment before its address does: not before it was left
    if (!left?.away || left.path !== at || Date.now() > left.until) return;
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
