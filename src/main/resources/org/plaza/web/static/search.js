// The search page follows the form: results change while the reader types or ticks.
import { addressOf } from './address.js';
import { openLine } from './line.js';
import { settle, tell, warn } from './status.js';
import { finish, swap, swapping } from './swap.js';

const form = document.getElementById('ask');
const words = document.getElementById('q');
const said = document.getElementById('status').dataset;

/** How long a pause ends what is typed, in milliseconds: words changed after it are another step back in history. */
const PAUSE = 1500;
let typing = false;
let here = location.pathname + location.search;
let typingEnds = 0;

const line = openLine(show, (broken) => (broken ? warn(said.lost) : tell(said.back)));

function show({ document: next, url, wish }) {
  if (!swap(next)) {
    leave(next, url, wish);
    return;
  }
  if (!wish.back) step(url, wish.typed);
  here = location.pathname + location.search;
  if (!wish.typed && words.value === wish.words) words.value = next.getElementById('q').value;
  settle(document.getElementById('total').textContent);
}

/** Words that are still being typed are one step in history, however many answers they had. */
function step(url, typed) {
  if (typed && typing) history.replaceState(null, '', url);
  else if (url !== location.href) history.pushState(null, '', url);
  goesOn(typed);
}

function goesOn(typed) {
  typing = typed;
  clearTimeout(typingEnds);
  if (typed) typingEnds = setTimeout(() => (typing = false), PAUSE);
}

/** The answer is another page: what a reader still types is not taken away for it. */
function leave(next, url, wish) {
  const sentence = next.querySelector('.error .lead')?.textContent;
  if (wish.typed && sentence) warn(sentence);
  else location.assign(url);
}

function follow(typed) {
  if (!typed && !form.reportValidity()) return;
  if (typing) goesOn(typed);
  // what is asked is that of the filters of the last answer
  finish();
  line.want(addressOf(form), { typed, words: words.value });
}

words.addEventListener('input', () => follow(true));

form.addEventListener('submit', (event) => {
  event.preventDefault();
  follow(false);
});

document.addEventListener('change', (event) => {
  if (event.target.form === form && event.target !== words && !swapping) follow(false);
});

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-live]');
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  line.want(link.getAttribute('href'), { words: words.value });
});

addEventListener('popstate', () => {
  const wanted = location.pathname + location.search;
  // a step within the page asks for nothing
  if (wanted === here) return;
  goesOn(false);
  line.want(wanted, { back: true, words: words.value });
});
