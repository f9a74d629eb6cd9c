// The page, as the renderer changes it (mutations.rs). Changes wait in a queue until all of a drawing are there: one that
// takes away what has the focus makes an event, and nobody hears an event in the middle of a drawing.

const queue = [];
const nodes = []; // by the framework's number
const stack = []; // new nodes that have no place yet
const templates = new Map();
const listening = new Map(); // how many elements listen at the root, by the name of the event
const NUMBER = Symbol(); // of an element that listens
let root, heard, cursor;

const later = (change) => queue.push(change);
const top = (count) => stack.splice(stack.length - count);

/** Shows everything in `element`; `hear(event, element, number)` is told what happens. */
export function begin(element, hear) {
  nodes[0] = root = element;
  heard = (event) => {
    for (let at = event.target; at; at = at.parentNode) {
      if (at[NUMBER] !== undefined) return hear(event, at, at[NUMBER]);
    }
  };
}

export function flush() {
  for (const change of queue.splice(0)) change();
}

// ── templates: what never changes, built once and copied after that ──

export const template_known = (template) => templates.has(template);

export function template_begin(template) {
  templates.set(template, (cursor = document.createDocumentFragment()));
}

export function template_open(tag, namespace) {
  const element = namespace ? document.createElementNS(namespace, tag) : document.createElement(tag);
  cursor.append(element);
  cursor = element;
}

export function template_close() {
  cursor = cursor.parentNode;
}

export const template_attribute = (name, value, namespace) => set(cursor, name, value, namespace);
export const template_text = (text) => cursor.append(text);
export const template_hole = () => cursor.append(document.createComment(""));

// ── nodes ──

function keep(number, node) {
  nodes[number] = node;
  stack.push(node);
}

function at(path) {
  let node = stack[stack.length - 1];
  for (const index of path) node = node.childNodes[index];
  return node;
}

export const load = (template, index, number) =>
  later(() => keep(number, templates.get(template).childNodes[index].cloneNode(true)));
export const text = (value, number) => later(() => keep(number, document.createTextNode(value)));
export const placeholder = (number) => later(() => keep(number, document.createComment("")));
export const push = (number) => later(() => stack.push(nodes[number]));
export const append = (number, count) => later(() => nodes[number].append(...top(count)));
export const replace = (number, count) => later(() => nodes[number].replaceWith(...top(count)));
export const before = (number, count) => later(() => nodes[number].before(...top(count)));
export const after = (number, count) => later(() => nodes[number].after(...top(count)));
export const remove = (number) => later(() => nodes[number]?.remove());
export const set_text = (number, value) => later(() => (nodes[number].textContent = value));

// the path is a part of the program's memory, which moves
export function assign(path, number) {
  path = [...path];
  later(() => (nodes[number] = at(path)));
}

export function fill(path, count) {
  path = [...path];
  later(() => {
    const filling = top(count);
    at(path).replaceWith(...filling);
  });
}

// ── attributes ──

const SWITCHES = new Set(
  "allowfullscreen async autofocus autoplay checked controls default defer disabled formnovalidate hidden inert ismap itemscope loop multiple muted nomodule novalidate open playsinline readonly required reversed selected".split(
    " ",
  ),
);

function set(node, name, value, namespace) {
  if (namespace === "style") node.style.setProperty(name, value);
  else if (namespace) node.setAttributeNS(namespace, name, value);
  else if (name === "value" && node.tagName !== "OPTION") {
    // setting what is there already would move the cursor
    if (node.value !== value) node.value = value;
  } else if (name === "checked" || name === "selected") node[name] = value === "true";
  else if (SWITCHES.has(name) && value !== "true") node.removeAttribute(name);
  else node.setAttribute(name, value);
}

function unset(node, name, namespace) {
  if (namespace === "style") node.style.removeProperty(name);
  else if (namespace) node.removeAttributeNS(namespace, name);
  else if (name === "checked" || name === "selected") node[name] = false;
  else {
    if (name === "value") node.value = "";
    node.removeAttribute(name);
  }
}

export const set_attribute = (number, name, value, namespace) =>
  later(() => set(nodes[number], name, value, namespace));
export const remove_attribute = (number, name, namespace) => later(() => unset(nodes[number], name, namespace));

// ── events: one listener at the root for those that rise to it, else one at the element ──

export const listen = (number, name, rises) =>
  later(() => {
    const node = nodes[number];
    node[NUMBER] = number;
    if (!rises) return node.addEventListener(name, heard);
    const count = listening.get(name) ?? 0;
    if (count === 0) root.addEventListener(name, heard);
    listening.set(name, count + 1);
  });

export const forget = (number, name, rises) =>
  later(() => {
    if (!rises) return nodes[number].removeEventListener(name, heard);
    const count = listening.get(name) - 1;
    listening.set(name, count);
    if (count === 0) root.removeEventListener(name, heard);
  });

/** What is filled in: of a checkbox whether it is on. */
export const value_of = (field) => (field.type === "checkbox" ? `${field.checked}` : (field.value ?? field.textContent));
