// Suggestions under the search box: the combobox of the ARIA practices, with a list to choose from.

const box = document.getElementById('q');
const list = document.getElementById('suggestions');
const ui = document.documentElement.lang;
let chosen = -1;
let asked = 0;
let soon = 0;

/** Milliseconds: the results of the same key, which weigh more, are under way by then. */
const AFTER = 60;

box.setAttribute('role', 'combobox');
box.setAttribute('aria-autocomplete', 'list');
box.setAttribute('aria-controls', list.id);
box.setAttribute('aria-expanded', 'false');

async function suggest() {
  const turn = ++asked;
  const typed = box.value.trim();
  if (typed.length < 2 && !/[^\u0000-\u024f]/.test(typed)) {
    close();
    return;
  }
  try {
    const answer = await fetch(`/api/v1/suggest?${new URLSearchParams({ q: box.value, ui, size: 8 })}`);
    if (!answer.ok || turn !== asked || document.activeElement !== box) return;
    open((await answer.json()).suggestions, turn);
  } catch {
    close();
  }
}

function open(suggestions, turn) {
  if (turn !== asked) return;
  if (suggestions.length === 0) {
    close();
    return;
  }
  choose(-1);
  list.replaceChildren(...suggestions.map(option));
  list.hidden = false;
  box.setAttribute('aria-expanded', 'true');
}

function close() {
  clearTimeout(soon);
  list.hidden = true;
  list.replaceChildren();
  box.setAttribute('aria-expanded', 'false');
  choose(-1);
}

function option(suggestion, index) {
  const item = document.createElement('li');
  item.id = `suggestion-${index}`;
  item.role = 'option';
  item.setAttribute('aria-selected', 'false');
  item.dataset.kind = suggestion.kind;
  if (suggestion.kind === 'work') item.dataset.url = suggestion.url;
  item.append(piece(suggestion.text, suggestion.language, 'words'));
  if (suggestion.label) item.append(piece(suggestion.label, suggestion.labelLanguage, 'remark'));
  else if (suggestion.facetLabel) item.append(piece(suggestion.facetLabel, ui, 'remark'));
  if (suggestion.kind !== 'work') {
    item.append(piece(new Intl.NumberFormat(`${ui}-u-nu-latn`).format(suggestion.count), ui, 'count'));
  }
  return item;
}

function piece(text, language, kind) {
  const element = document.createElement('bdi');
  element.className = kind;
  element.textContent = text;
  if (language && language !== 'und') element.lang = language;
  return element;
}

function choose(index) {
  const items = list.children;
  items[chosen]?.setAttribute('aria-selected', 'false');
  chosen = index;
  const item = items[chosen];
  item?.setAttribute('aria-selected', 'true');
  item?.scrollIntoView({ block: 'nearest' });
  if (item) box.setAttribute('aria-activedescendant', item.id);
  else box.removeAttribute('aria-activedescendant');
}

function take(item) {
  asked++;
  if (item.dataset.url) {
    location.assign(withLanguage(item.dataset.url));
    return;
  }
  box.value = item.querySelector('.words').textContent;
  close();
  box.form.requestSubmit();
}

function withLanguage(url) {
  const address = new URL(url, location.href);
  const here = new URLSearchParams(location.search).get('ui');
  if (here) address.searchParams.set('ui', here);
  return address.href;
}

box.addEventListener('input', () => {
  clearTimeout(soon);
  soon = setTimeout(suggest, AFTER);
});
box.addEventListener('blur', close);
box.form.addEventListener('submit', () => {
  asked++;
  close();
});
list.addEventListener('pointerdown', (event) => event.preventDefault());
list.addEventListener('click', (event) => {
  const item = event.target.closest('[role=option]');
  if (item) take(item);
});

box.addEventListener('keydown', (event) => {
  // browsers empty a search field at this key: what was typed is not to be lost
  if (event.key === 'Escape') event.preventDefault();
  if (event.isComposing || list.hidden) {
    if (event.key === 'ArrowDown' && !event.isComposing) suggest();
    return;
  }
  const items = list.children.length;
  if (event.key === 'ArrowDown') choose(chosen + 1 < items ? chosen + 1 : -1);
  else if (event.key === 'ArrowUp') choose(chosen < 0 ? items - 1 : chosen - 1);
  else if (event.key === 'Escape') close();
  else if (event.key === 'Enter' && chosen >= 0) take(list.children[chosen]);
  else {
    if (event.key === 'Tab') close();
    return;
  }
  event.preventDefault();
});
