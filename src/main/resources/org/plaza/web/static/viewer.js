// A document in the browser: its pages and its text, and the search in it.

import {remember, remembered} from './viewer-choice.js';
import {Matches} from './viewer-matches.js';
import {openPages} from './viewer-pages.js';
import {BesideText} from './viewer-text.js';

const article = document.querySelector('article.document');
const section = article.querySelector('.viewer');
const form = article.querySelector('.within form');
const words = section.dataset;
const tool = name => section.querySelector(`.tools [name=${name}]`);
const fill = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (_, i) => values[i]);
const numbers = new Intl.NumberFormat(`${document.documentElement.lang}-u-nu-latn`);

const WIDE = matchMedia('(min-width: 64rem)');

let pages = null;
let matches = null;
let opened = null;
let view = article.dataset.view || remembered();
const text = new BesideText(article, address(Number(words.number)), broken => state(broken ? words.lost : ''));

/** The address of a page of the document, as it is without a script. */
function address(number) {
  const url = new URL(location.href);
  url.searchParams.set('page', number);
  url.hash = '';
  return url.href;
}

function showView() {
  const shown = section.classList.contains('broken') ? 'text' : view ?? (WIDE.matches ? 'both' : 'text');
  article.dataset.shown = shown;
  article.querySelectorAll('.views a').forEach(link => {
    link.toggleAttribute('aria-current', false);
    if (new URL(link.href).searchParams.get('view') === shown) {
      link.setAttribute('aria-current', 'true');
    }
  });
  if (shown !== 'text') {
    opened ??= open();
  }
}

function state(sentence) {
  const line = section.querySelector('.state');
  line.textContent = sentence;
  line.hidden = !sentence;
}

async function open() {
  state(words.opening);
  const reveal = shown => section.querySelectorAll('.tools, .window').forEach(part => part.toggleAttribute('hidden', !shown));
  try {
    const found = ask();
    // it is looked at when the pages are there
    found.catch(() => {});
    reveal(true);
    pages = await openPages(section, {
      file: words.file,
      folder: words.pdfjs,
      label: number => fill(words.page, number),
    });
    await pages.ready;
    state('');
    section.querySelector('.of').textContent = fill(section.querySelector('.of').dataset.of, pages.count);
    matches = new Matches(pages, tell);
    pages.on('updateviewarea', () => turned(matches.here(pages.number)));
    pages.go(Number(words.number));
    turned(pages.number);
    await show(found, '');
  } catch (e) {
    console.warn(`the pages cannot be shown: ${e.message}`);
    reveal(false);
    section.classList.add('broken');
    showView();
    state(words.failed);
  }
}

async function ask() {
  const answer = await fetch(words.matches);
  if (!answer.ok) {
    throw new Error(`${answer.status} ${words.matches}`);
  }
  return answer.json();
}

function tell(place, count, cameFor) {
  const asked = form.elements.q.value.trim() !== '';
  section.querySelector('.matches').hidden = !asked || (!count && cameFor);
  tool('previous').disabled = tool('next').disabled = !count;
  section.querySelector('.tools .count').textContent =
      count ? fill(words.match, numbers.format(place), numbers.format(count)) : words.none;
}

function turned(number) {
  if (document.activeElement !== tool('number')) {
    tool('number').value = number;
  }
  tool('before').disabled = number <= 1;
  tool('after').disabled = number >= pages.count;
  const here = address(number);
  if (here !== address(Number(words.number))) {
    history.replaceState(history.state, '', here);
    words.number = number;
  }
  text.follow(here);
}

/** Asks for other words in this document without leaving the page. */
async function search() {
  const q = form.elements.q.value;
  const url = new URL(location.href);
  const door = new URL(words.matches, location.href);
  for (const one of [url, door]) {
    one.searchParams.set('q', q);
    one.searchParams.delete('p');
  }
  url.hash = '';
  words.matches = door.pathname + door.search;
  history.replaceState(history.state, '', url);
  form.dataset.asked = q;
  await show(ask(), q);
}

/** Marks what was found, unless something else was asked for meanwhile; a line that is cut is tried again when it is back. */
async function show(answer, q) {
  try {
    const found = await answer;
    state('');
    if (!q || form.dataset.asked === q) {
      matches.show(found, pages.number, Boolean(q));
      text.follow(address(pages.number));
    }
  } catch (e) {
    console.warn(`the matches did not come: ${e.message}`);
    state(words.lost);
    addEventListener('online', () => show(ask(), q), {once: true});
  }
}

form.dataset.asked = form.elements.q.value;
form.addEventListener('submit', event => {
  if (matches && article.dataset.shown !== 'text') {
    event.preventDefault();
    if (form.elements.q.value === form.dataset.asked) {
      matches.step(1);
    } else {
      search();
    }
  }
});
form.elements.q.addEventListener('keydown', event => {
  if (event.key === 'Enter' && event.shiftKey && matches && form.elements.q.value === form.dataset.asked) {
    event.preventDefault();
    matches.step(-1);
  }
});
article.querySelector('.views').addEventListener('click', event => {
  const link = event.target.closest('a');
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    view = new URL(link.href).searchParams.get('view');
    remember(view);
    history.replaceState(history.state, '', link.href);
    showView();
  }
});
tool('before').addEventListener('click', () => pages?.go(pages.number - 1));
tool('after').addEventListener('click', () => pages?.go(pages.number + 1));
tool('number').addEventListener('change', ({target}) => {
  pages?.go(Number(target.value) || pages.number);
  target.value = pages?.number ?? target.value;
});
tool('smaller').addEventListener('click', () => pages?.smaller());
tool('larger').addEventListener('click', () => pages?.larger());
tool('fit').addEventListener('click', () => pages?.fit());
tool('previous').addEventListener('click', () => matches?.step(-1));
tool('next').addEventListener('click', () => matches?.step(1));
WIDE.addEventListener('change', showView);
showView();
