import init from "/naaste.js";

init({ module_or_path: "/naaste_bg.wasm" });
