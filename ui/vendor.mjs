// Copies what the screens use out of the NL Design System packages, so that no build needs the network:
// `npm ci && npm run vendor` after a change of versions in package.json, or where a screen uses a class or a token of
// theirs for the first time: what no screen names is left out.
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { PurgeCSS } from "purgecss";

const parts = [
  ["@nl-design-system-candidate/button-css", "dist/button.css"],
  ["@nl-design-system-candidate/data-badge-css", "dist/data-badge.css"],
  ["@nl-design-system-candidate/link-css", "dist/link.css"],
  ["@nl-design-system-candidate/number-badge-css", "dist/number-badge.css"],
  ["@nl-design-system-candidate/skip-link-css", "dist/skip-link.css"],
  ["@utrecht/alert-css", "dist/index.min.css"],
  ["@utrecht/data-list-css", "dist/index.min.css"],
  ["@utrecht/form-field-css", "dist/index.min.css"],
  ["@utrecht/table-css", "dist/index.min.css"],
  ["@utrecht/textbox-css", "dist/index.min.css"],
];

const all = parts.map(([name, file]) => {
  const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
  const text = readFileSync(`node_modules/${name}/${file}`, "utf8").replace(/\/\*# sourceMappingURL=.*?\*\//g, "").trim();
  return `/* ${name} ${version}, ${license} */\n${text}\n`;
});
const [{ css }] = await new PurgeCSS().purge({
  content: ["src/**/*.rs", "assets/index.html", "assets/start.js"],
  css: [{ raw: all.join("") }],
  // the banner makes this one's name
  safelist: [/^utrecht-alert--/],
});
writeFileSync("assets/css/10-nlds.css", css);

const font = "node_modules/@fontsource-variable/atkinson-hyperlegible-next";
for (const subset of ["latin", "latin-ext"]) {
  copyFileSync(`${font}/files/atkinson-hyperlegible-next-${subset}-wght-normal.woff2`, `assets/fonts/atkinson-${subset}.woff2`);
}
copyFileSync(`${font}/LICENSE`, "assets/fonts/OFL.txt");
