// The clean text beside the pages: taken from the page of the same document that works without a script.

const PARTS = ['article .here', 'article .plain', 'article .hits', '#languages ul'];
const PATIENCE = 200;

export class BesideText {
  #timer;
  #asking;
  #shown;
  #told;
  #lost = false;

  /** `broken` is called with whether the line to the server is, `shown` with whether the text is that of the address. */
  constructor(address, {broken, shown}) {
    this.#shown = address;
    this.#told = {broken, shown};
  }

  /** Shows the text at an address; the last one asked for wins. */
  follow(address) {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#told.shown(address === this.#shown);
    if (address !== this.#shown) {
      this.#timer = setTimeout(() => this.#ask(address), PATIENCE);
    }
  }

  #said(broken) {
    if (broken !== this.#lost) {
      this.#lost = broken;
      this.#told.broken(broken);
    }
  }

  async #ask(address) {
    this.#asking = new AbortController();
    try {
      const answer = await fetch(address, {signal: this.#asking.signal});
      if (!answer.ok) {
        throw new Error(`status ${answer.status}`);
      }
      this.#said(false);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      PARTS.forEach(part => replace(document.querySelector(part), page.querySelector(part)));
      document.title = page.title;
      this.#shown = address;
      this.#told.shown(true);
    } catch (e) {
      if (e.name !== 'AbortError') {
        console.warn(`the text of ${address} did not come: ${e.message}`);
        this.#said(true);
        addEventListener('online', () => this.follow(address), {once: true});
      }
    }
  }
}

/** Who was in the old one is in the new one. */
function replace(now, then) {
  if (!now || !then) {
    return;
  }
  const inside = now.contains(document.activeElement);
  if (now.querySelector('.citing[open]')) {
    then.querySelector('.citing')?.setAttribute('open', '');
  }
  now.replaceWith(then);
  if (inside) {
    then.tabIndex = -1;
    then.focus({preventScroll: true});
  }
}
