// Packed it comes in sooner: the window's own protocol hands a file on in small pieces, and a server need not pack it.
async function program() {
  if (!window.DecompressionStream) return fetch("/ui_bg.wasm");
  const { body } = await fetch("/ui_bg.wasm.gz");
  const whole = body.pipeThrough(new DecompressionStream("gzip"));
  return new Response(whole, { headers: { "content-type": "application/wasm" } });
}

let begun;

async function start() {
  if (begun) return;
  begun = true;
  const coming = program();
  const { default: init } = await import("./ui.js");
  init({ module_or_path: coming });
}

// What the home screen looked like is painted first: fetching and compiling take all the processor there is.
if (document.getElementById("picture")) {
  requestAnimationFrame(() => requestAnimationFrame(start));
  setTimeout(start, 500); // a window that nobody sees is not painted
} else {
  start();
}
