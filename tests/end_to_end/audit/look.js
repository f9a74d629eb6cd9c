// What axe does not look at: whether a screen fits, whether a finger can hit everything, and whether headings go down
// step by step. Answers a line for each thing that is wrong. What is called so is found again by its words.

const told = element => {
  const words = plain(element.getAttribute('aria-label') || element.innerText || element.value || '').slice(0, 40);
  const kind = element.tagName.toLowerCase() + [...element.classList].slice(0, 2).map(name => '.' + name).join('');
  return words ? `${kind} “${words}”` : kind + (element.id ? '#' + element.id : '');
};
const shown = element =>
  seen(element) && !element.closest('[hidden], [inert]') && element.checkVisibility({ opacityProperty: false });
// hidden from everybody but a screen reader, or not meant to be met at all
const apart = element => element.closest('.hidden-text, [aria-hidden=true], .nl-skip-link, .date-native, noscript, option');
const top_most = () => document.querySelector('dialog[open]') || document.body;
const scrolls = element => {
  for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(around).overflowX) && around.scrollWidth > around.clientWidth) return around;
  }
  return null;
};

function written(element) {
  const all = document.createRange();
  const own = [...element.childNodes].filter(node => node.nodeType === 3 && node.data.trim());
  all.setStartBefore(own[0]);
  all.setEndAfter(own[own.length - 1]);
  return all.getBoundingClientRect();
}

/** Nothing wider than the screen, no words outside it, none cut off by what they stand in. */
function fits() {
  const wrong = [];
  const root = document.scrollingElement;
  const wide = root.clientWidth;
  if (root.scrollWidth > wide) wrong.push(`the page is ${root.scrollWidth} wide, the screen ${wide}`);
  for (const element of document.body.querySelectorAll('*')) {
    // a line that is cut on purpose stands whole elsewhere
    if (!shown(element) || apart(element) || element.closest('svg, .one-line')) continue;
    const words = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
    const control = element.matches('a, button, input, select, textarea, summary');
    if (!words && !control) continue;
    // words can run out of their box
    const box = words ? written(element) : element.getBoundingClientRect();
    if ((box.left < -1 || box.right > wide + 1) && !scrolls(element)) wrong.push(`outside the screen: ${told(element)}`);
    for (let around = element; around && around !== document.body; around = around.parentElement) {
      const style = getComputedStyle(around);
      const hides = value => /hidden|clip/.test(value);
      const cut = (hides(style.overflowX) && box.right - around.getBoundingClientRect().right > 1.5)
        || (hides(style.overflowX) && around.getBoundingClientRect().left - box.left > 1.5)
        || (hides(style.overflowY) && box.bottom - around.getBoundingClientRect().bottom > 3)
        || (around === element && !element.matches('input') && hides(style.overflowX) && around.scrollWidth > around.clientWidth + 1);
      if (cut) { wrong.push(`cut off: ${told(element)}`); break; }
    }
  }
  return wrong;
}

// one of several things on a line of text
function flows(element) {
  let around = element;
  while (getComputedStyle(around).display === 'inline') around = around.parentElement;
  return around !== element && plain(around.innerText) !== plain(element.innerText);
}

/** Everything that is tapped is 44 pixels at least; a link in a text 24, and so are lines of it. */
function targets() {
  const wrong = [];
  for (const element of top_most().querySelectorAll('a[href], button, input, select, textarea, summary, [role=button]')) {
    if (!shown(element) || apart(element) || element.disabled) continue;
    // a label is tapped as well as its field
    const label = element.matches('[type=radio], [type=checkbox]') && element.closest('label');
    const box = (label || element).getBoundingClientRect();
    const in_text = element.tagName === 'A' && flows(element);
    const least = in_text ? 24 : 44;
    if (box.width < least - 0.5 || box.height < least - 0.5) {
      wrong.push(`${Math.round(box.width)}×${Math.round(box.height)}, not ${least}: ${told(element)}`);
    }
  }
  return wrong;
}

/** One heading of the screen; below it no step is left out. */
function headings() {
  const wrong = [];
  const all = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(shown);
  const first = all.filter(head => head.tagName === 'H1').length;
  if (first !== 1) wrong.push(`${first} headings of the screen`);
  let above = 0;
  for (const head of all) {
    const level = Number(head.tagName[1]);
    if (level > above + 1) wrong.push(`a step left out before: ${told(head)}`);
    if (!plain(head.innerText)) wrong.push('a heading without words');
    above = level;
  }
  return wrong;
}

/** What Tab has to come by: of a group of radio buttons one. */
function stops() {
  const groups = new Set();
  return [...top_most().querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(element => {
    // a toast goes away by itself, on the way perhaps
    if (!shown(element) || element.disabled || element.tabIndex < 0 || element.closest('.toasts')) return false;
    if (element.closest('details:not([open])') && !element.matches('summary')) return false;
    if (element.type === 'radio') {
      const several = document.getElementsByName(element.name);
      const chosen = [...several].some(one => one.checked);
      if (chosen ? !element.checked : groups.has(element.name)) return false;
      groups.add(element.name);
    }
    return true;
  });
}

/** Of two stops on one line in one box, Tab comes first by what is read first. */
function backwards() {
  const all = stops();
  const wrong = [];
  for (let n = 1; n < all.length; n += 1) {
    const [first, then] = [all[n - 1], all[n]];
    if (first.parentElement !== then.parentElement) continue;
    const [a, b] = [first.getBoundingClientRect(), then.getBoundingClientRect()];
    const together = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    if (together < Math.min(a.height, b.height) / 2) continue;
    const rtl = getComputedStyle(first.parentElement).direction === 'rtl';
    if (rtl ? b.right > a.right : b.left < a.left) wrong.push(`Tab goes against the reading: ${told(first)}, then ${told(then)}`);
  }
  return wrong;
}

/** What is scrolled to comes into view with the next frames. */
const scrolled = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));

/** What has the focus: which of the stops, and what is wrong with how it shows. */
function focused() {
  const element = document.activeElement;
  const at = (window.stops || []).indexOf(element);
  if (!element || element === document.body) return { at: -1, wrong: null };
  const marked = [element, element.closest('label')].filter(Boolean).some(one => {
    const style = getComputedStyle(one);
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  });
  const box = (element.closest('label') || element).getBoundingClientRect();
  const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
  const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
  const over = document.elementFromPoint(x, y);
  const met = over && (element.contains(over) || over.contains(element) || element.closest('label')?.contains(over));
  let wrong = null;
  if (!marked) wrong = `no mark of the focus: ${told(element)}`;
  else if (!met) wrong = `${over ? told(over) : "the edge of the screen"} covers what has the focus: ${told(element)}`;
  return { at, wrong };
}
