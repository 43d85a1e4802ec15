// The one place where the page speaks up without being asked.

const QUIET = 900;
let timer = 0;

/** Says a sentence once nothing has changed for a moment; a newer one takes its place. */
export function settle(sentence) {
  clearTimeout(timer);
  timer = setTimeout(() => say(sentence, false), QUIET);
}

/** Says a sentence at once, for everybody to see. */
export function warn(sentence) {
  clearTimeout(timer);
  say(sentence, true);
}

/** Says a sentence at once, for those who listen. */
export function tell(sentence) {
  clearTimeout(timer);
  say(sentence, false);
}

function say(sentence, visible) {
  const status = document.getElementById('status');
  status.classList.toggle('unseen', !visible);
  status.textContent = sentence;
}
