// The clean text beside the pages: taken from the page of the same document that works without a script.

const PARTS = ['.here', '.plain', '.hits'];
const PATIENCE = 200;

export class BesideText {
  #article;
  #timer;
  #asking;
  #shown;

  constructor(article, address) {
    this.#article = article;
    this.#shown = address;
  }

  /** Shows the text at an address; the last one asked for wins. */
  follow(address) {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    if (address !== this.#shown) {
      this.#timer = setTimeout(() => this.#ask(address), PATIENCE);
    }
  }

  async #ask(address) {
    this.#asking = new AbortController();
    try {
      const answer = await fetch(address, {signal: this.#asking.signal});
      if (!answer.ok) {
        return;
      }
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
      }
    }
  }
}
