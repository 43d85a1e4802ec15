// Puts the regions of a new page into this one, and leaves what the reader had in hand.

/**
 * Replaces what stands in every `[data-region]` that both pages have. Focus, open folds and what was typed in fields
 * without a name stay. A region that only one of them has means that the page is another one.
 *
 * @param {Document} next the new page
 * @returns {boolean} false when nothing was replaced because the pages do not have the same regions
 */
export function swap(next) {
  const old = [...document.querySelectorAll('[data-region]')];
  const fresh = old.map((region) => next.getElementById(region.id));
  if (fresh.some((region) => region === null) || next.querySelectorAll('[data-region]').length !== old.length) {
    return false;
  }
  const kept = keep();
  old.forEach((region, i) => region.replaceChildren(...fresh[i].childNodes));
  document.title = next.title;
  restore(kept);
  return true;
}

function keep() {
  const active = document.activeElement;
  const inside = active?.closest('[data-region]');
  return {
    focus: inside ? { key: keyOf(active), region: inside.id, text: isText(active) ? active.value : null } : null,
    folds: [...document.querySelectorAll('[data-region] details[id]')].map((fold) => [fold.id, fold.open]),
    typed: [...document.querySelectorAll('[data-region] input[id]:not([name])')].map((field) => [field.id, field.value]),
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
