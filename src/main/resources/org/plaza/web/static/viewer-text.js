// The clean text beside the pages: taken from the page of the same document that works without a script.

const PARTS = ['.here', '.plain', '.hits'];
const PATIENCE = 200;

export class BesideText {
  #article;
  #timer;
  #asking;
  #shown;
  #broken;
  #lost = false;

  /** `broken` is called with whether the line to the server is. */
  constructor(article, address, broken) {
    this.#article = article;
    this.#shown = address;
    this.#broken = broken;
  }

  /** Shows the text at an address; the last one asked for wins. */
  follow(address) {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    if (address !== this.#shown) {
      this.#timer = setTimeout(() => this.#ask(address), PATIENCE);
    }
  }

  #said(broken) {
    if (broken !== this.#lost) {
      this.#lost = broken;
      this.#broken(broken);
    }
  }

  async #ask(address) {
    this.#asking = new AbortController();
    try {
      const answer = await fetch(address, {signal: this.#asking.signal});
      if (answer.status === 404) {
        return;
      }
      if (!answer.ok) {
        throw new Error(`status ${answer.status}`);
      }
      this.#said(false);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      for (const part of PARTS) {
        const now = this.#article.querySelector(part);
        const then = page.querySelector(`article ${part}`);
        if (now && then) {
          now.replaceWith(then);
        }
      }
      document.title = page.title;
      this.#shown = address;
    } catch (e) {
      if (e.name !== 'AbortError') {
        console.warn(`the text of ${address} did not come: ${e.message}`);
        this.#said(true);
        addEventListener('online', () => this.follow(address), {once: true});
      }
    }
  }
}
