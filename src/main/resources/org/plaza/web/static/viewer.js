// A document in the browser: its pages and its text, and the search in it.

import {point, remember, remembered} from './viewer-choice.js';
import {Matches} from './viewer-matches.js';
import {openPages} from './viewer-pages.js';
import {Place} from './viewer-place.js';
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
let stepped = false;
let view = article.dataset.view || remembered();
const place = new Place(words.number);
const text = new BesideText(place.address, {
  broken: broken => state(broken ? words.lost : ''),
  shown: citable,
});

function showView() {
  const shown = section.classList.contains('broken') ? 'text' : view ?? (WIDE.matches ? 'both' : 'text');
  article.dataset.shown = shown;
  point(article.querySelectorAll('.views a'), shown);
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
    pages.go(place.page);
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

function tell({number, count, match, cameFor}) {
  const asked = form.elements.q.value.trim() !== '';
  section.querySelector('.matches').hidden = !asked || (!count && cameFor);
  tool('previous').disabled = tool('next').disabled = !count;
  section.querySelector('.tools .count').textContent =
      count ? fill(words.match, numbers.format(number), numbers.format(count)) : words.none;
  if (match) {
    stepped = true;
    place.move({p: match.passage});
    text.follow(place.address);
  }
}

function turned(number) {
  if (document.activeElement !== tool('number')) {
    tool('number').value = number;
  }
  const held = [tool('before'), tool('after')].find(button => button === document.activeElement);
  tool('before').disabled = number <= 1;
  tool('after').disabled = number >= pages.count;
  // a button that can do no more loses the focus
  if (held?.disabled) {
    tool('number').focus();
  }
  // a file may have pages that nothing was read of
  place.move({page: String(Math.min(number, words.last))});
  text.follow(place.address);
}

/** A citation is offered when it is that of the place where the reader is. */
function citable(current) {
  const found = article.querySelector('.plain .found');
  tool('cite').hidden = !current || !found?.querySelector('.citing');
  if (current && stepped && article.dataset.shown === 'both') {
    found?.scrollIntoView({block: 'nearest'});
  }
  stepped &&= !current;
}

/** Asks for other words in this document without leaving the page. */
async function search() {
  const q = form.elements.q.value;
  const door = new URL(words.matches, location.href);
  door.searchParams.set('q', q);
  door.searchParams.delete('p');
  words.matches = door.pathname + door.search;
  place.move({q, p: null});
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
      text.follow(place.address);
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
    place.move({view});
    // a form that is sent without a script asks for the same view
    form.elements.view?.setAttribute('value', view);
    showView();
    text.follow(place.address);
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
tool('cite').addEventListener('click', () => {
  const fold = article.querySelector('.plain .citing');
  fold.open = true;
  fold.querySelector('summary').focus();
});
WIDE.addEventListener('change', showView);
citable(true);
showView();
