// The search page follows the form: results change while the reader types or ticks.
import { addressOf } from './address.js';
import { openLine } from './line.js';
import { settle, tell, warn } from './status.js';
import { swap } from './swap.js';

const form = document.getElementById('ask');
const words = document.getElementById('q');
const said = document.getElementById('status').dataset;
let typing = false;
let typingEnds = 0;

const line = openLine(show, (broken) => (broken ? warn(said.lost) : tell(said.back)));

function show({ document: next, url, wish }) {
  if (!swap(next)) {
    leave(next, url, wish);
    return;
  }
  if (wish.address === 'push') history.pushState(null, '', url);
  if (wish.address === 'replace') history.replaceState(null, '', url);
  if (!wish.typed) words.value = next.getElementById('q').value;
  settle(document.getElementById('total').textContent);
}

/** The answer is another page: what a reader still types is not taken away for it. */
function leave(next, url, wish) {
  const sentence = next.querySelector('.error .lead')?.textContent;
  if (wish.typed && sentence) warn(sentence);
  else location.assign(url);
}

function follow(typed) {
  if (!typed && !form.reportValidity()) return;
  const address = typed && typing ? 'replace' : 'push';
  typing = typed;
  clearTimeout(typingEnds);
  typingEnds = setTimeout(() => (typing = false), 1500);
  line.want(addressOf(form), { address, typed });
}

words.addEventListener('input', () => follow(true));

form.addEventListener('submit', (event) => {
  event.preventDefault();
  follow(false);
});

document.addEventListener('change', (event) => {
  if (event.target.form === form && event.target !== words) follow(false);
});

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-live]');
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  typing = false;
  line.want(link.getAttribute('href'), { address: 'push', typed: false });
});

addEventListener('popstate', () => {
  typing = false;
  line.want(location.pathname + location.search, { address: 'keep', typed: false });
});
