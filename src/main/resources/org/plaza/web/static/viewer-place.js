// Where the reader is in a document, kept in the address: it leads there again, without a script too.

const KEPT = ['page', 'p', 'q', 'view'];

export class Place {
  #now;

  /** At the page that is shown, though the address may name none. */
  constructor(page) {
    const asked = new URL(location.href).searchParams;
    this.#now = Object.fromEntries(KEPT.map(name => [name, asked.get(name)]));
    this.#now.page = String(page);
  }

  get page() {
    return Number(this.#now.page);
  }

  get address() {
    const url = new URL(location.href);
    for (const [name, value] of Object.entries(this.#now)) {
      if (value === null) {
        url.searchParams.delete(name);
      } else {
        url.searchParams.set(name, value);
      }
    }
    url.hash = '';
    return url.href;
  }

  /** Changes the page, the passage `p`, the words `q` or the `view`; null takes one away. Leaves no step in history. */
  move(changes) {
    const next = {...this.#now, ...changes};
    if (KEPT.some(name => next[name] !== this.#now[name])) {
      this.#now = next;
      history.replaceState(history.state, '', this.address);
    }
  }
}
