// Puts the regions of a new page into this one, and leaves what the reader had in hand.

/** True while regions change: a field that is exchanged while it is written in says that it changed. */
export let swapping = false;

let waiting = null;

/** Puts what was to come later in its place now. */
export function finish() {
  waiting?.();
  waiting = null;
}

/**
 * Replaces what stands in every `[data-region]` that both pages have; those marked "later", and what is `[data-later]` in
 * the others, once the browser has drawn the rest. Focus, open folds and what was typed in fields without a name stay. A
 * region that only one of them has means that the page is another one.
 *
 * @param {Document} next the new page
 * @returns {boolean} false when nothing was replaced because the pages do not have the same regions
 */
export function swap(next) {
  const pairs = [...document.querySelectorAll('[data-region]')].map((old) => ({ old, fresh: next.getElementById(old.id) }));
  if (pairs.some(({ fresh }) => fresh === null) || next.querySelectorAll('[data-region]').length !== pairs.length) {
    return false;
  }
  const isLate = ({ old }) => old.dataset.region === 'later';
  const soon = pairs.filter((pair) => !isLate(pair));
  const late = pairs.filter(isLate);
  const stay = anchor(late);
  const held = soon.map(hold);
  put(soon);
  document.title = next.title;
  const rest = () => {
    held.forEach((fill) => fill());
    put(late);
    stay();
  };
  waiting = rest;
  afterDrawing(() => waiting === rest && finish());
  return true;
}

/** What the reader has just ticked stays where it is in the window, wherever it stands in its list now. */
function anchor(pairs) {
  const before = document.activeElement;
  if (before.type !== 'checkbox' || !pairs.some(({ old }) => old.contains(before))) return () => {};
  const top = before.getBoundingClientRect().top;
  return () => {
    const now = document.activeElement;
    if (now.name === before.name && now.value === before.value) {
      scrollBy({ top: now.getBoundingClientRect().top - top, behavior: 'instant' });
    }
  };
}

/** Keeps what is to come later back. Until then the region stays as high as it was: nobody is moved who has scrolled. */
function hold({ old, fresh }) {
  const later = [...fresh.querySelectorAll('[data-later]')].map((place) => [place, [...place.childNodes]]);
  old.style.minBlockSize = later.length > 0 ? `${old.offsetHeight}px` : '';
  later.forEach(([place]) => place.replaceChildren());
  return () => {
    later.forEach(([place, nodes]) => place.append(...nodes));
    old.style.minBlockSize = '';
  };
}

/** A page that nobody sees is not drawn. */
function afterDrawing(work) {
  if (document.hidden) work();
  else requestAnimationFrame(() => setTimeout(work));
}

function put(pairs) {
  const kept = keep(pairs.map(({ old }) => old));
  swapping = true;
  for (const { old, fresh } of pairs) old.replaceChildren(...fresh.childNodes);
  swapping = false;
  restore(kept);
}

function keep(regions) {
  const active = document.activeElement;
  const inside = regions.find((region) => region.contains(active));
  const all = (selector) => regions.flatMap((region) => [...region.querySelectorAll(selector)]);
  return {
    focus: inside ? { key: keyOf(active), region: inside.id, text: isText(active) ? active.value : null } : null,
    folds: all('details[id]').map((fold) => [fold.id, fold.open]),
    typed: all('input[id]:not([name])').map((field) => [field.id, field.value]),
  };
}

function restore({ focus, folds, typed }) {
  for (const [id, open] of folds) {
    const fold = document.getElementById(id);
    if (fold && open) fold.open = true;
  }
  for (const [id, value] of typed) {
    const field = document.getElementById(id);
    if (field && value !== '') {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
  if (!focus) return;
  const again = find(focus);
  (again ?? document.querySelector(`#${focus.region} h1, #${focus.region} h2`))?.focus({ preventScroll: true });
  // what is being written is not taken away
  if (again && focus.text !== null) again.value = focus.text;
}

function isText(element) {
  return element.tagName === 'INPUT' && !['checkbox', 'radio', 'submit', 'button'].includes(element.type);
}

/** What makes an element the same one in the next page. */
function keyOf(element) {
  if (element.id) return `#${CSS.escape(element.id)}`;
  if (element.name && isText(element)) return `input[name="${CSS.escape(element.name)}"]`;
  if (element.name) return `[name="${CSS.escape(element.name)}"][value="${CSS.escape(element.value)}"]`;
  const fold = element.tagName === 'SUMMARY' ? element.closest('details[id]') : null;
  if (fold) return `#${CSS.escape(fold.id)} > summary`;
  return element.dataset.key ? `[data-key="${CSS.escape(element.dataset.key)}"]` : null;
}

function find({ key, region }) {
  return key === null ? null : document.getElementById(region).querySelector(key);
}
