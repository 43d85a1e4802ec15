// What is marked on the pages, and the way from one match to the next.

import {mark} from './viewer-marks.js';

/** A place between two matches is half a step before the later one. */
const BETWEEN = 0.5;

const QUIET = matchMedia('(prefers-reduced-motion: reduce)');

export class Matches {
  #pages;
  #told;
  #all = [];
  #byPage = new Map();
  #passage = {id: '', parts: []};
  #place = null;
  #drawn = new Map();
  #current = -1;
  #awaited = false;
  #landed = 0;

  /**
   * `told` is called with the number of the current match, from 1, how many there are, the match itself unless the reader
   * is between two, and whether a passage is marked that they came for.
   */
  constructor(pages, told) {
    this.#pages = pages;
    this.#told = told;
    pages.on('textlayerrendered', ({pageNumber}) => this.#draw(pageNumber));
    // a page that is drawn anew has lost what was added to it
    pages.on('pagerendered', ({pageNumber}) => this.#restore(pageNumber));
    for (const hand of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
      document.addEventListener(hand, () => (this.#landed = 0), {passive: true, capture: true});
    }
  }

  /**
   * Takes what the server found and marks the pages that are drawn. Goes to the passage on page `from` and its first match,
   * or to the first match of that page; to one of a later page only when it is `sought`: who came for a page stays on it.
   */
  show({matches, passage}, from, sought) {
    this.#drawn.forEach(({overlay}) => overlay.remove());
    this.#drawn.clear();
    this.#all = matches;
    this.#passage = passage;
    this.#byPage = Map.groupBy ? Map.groupBy(matches, match => match.page) : group(matches);
    for (let number = 1; number <= this.#pages.count; number++) {
      this.#draw(number);
    }
    const cameFor = passage.parts.some(part => part.page === from);
    this.#place = cameFor ? from : null;
    const mine = matches.findIndex(match => match.passage === passage.id && match.page === from);
    const here = matches.findIndex(match => match.page >= from);
    const next = here >= 0 ? here : sought ? 0 : matches.length;
    const there = mine >= 0 || sought || !cameFor && matches[next]?.page === from;
    this.#current = mine >= 0 ? mine : there ? next : next - BETWEEN;
    this.#tell();
    if (there || cameFor) {
      this.#look();
    }
  }

  /** The page where the reader is: that of the match, until they move, though most of the window may show the next one. */
  here(number) {
    return this.#landed || number;
  }

  get count() {
    return this.#all.length;
  }

  step(by) {
    if (this.count) {
      const next = by > 0 ? Math.floor(this.#current) + by : Math.ceil(this.#current) + by;
      this.#current = (next + this.count) % this.count;
      this.#leave();
      this.#tell();
      this.#look();
    }
  }

  /** Another passage than the one that the reader came for is no more pointed out than that. */
  #leave() {
    if (this.#all[this.#current].passage !== this.#passage.id) {
      this.#passage = {id: '', parts: []};
      this.#place = null;
      document.querySelectorAll('.marks .came-for').forEach(element => element.remove());
    }
  }

  #tell() {
    this.#told({
      number: Math.floor(this.#current) + 1,
      count: this.count,
      match: this.#all[this.#current],
      cameFor: this.#passage.parts.length > 0,
    });
  }

  /** Brings the current match into view, now or when its page is drawn. */
  #look() {
    const match = this.#all[this.#current];
    const number = match?.page ?? this.#place;
    if (!number || number > this.#pages.count) {
      return;
    }
    this.#awaited = !this.#drawn.has(number);
    if (this.#awaited) {
      this.#pages.go(number);
    } else {
      this.#arrive(number);
    }
  }

  #arrive(number) {
    this.#awaited = false;
    document.querySelectorAll('.marks .current').forEach(element => element.classList.remove('current'));
    const match = this.#all[this.#current];
    const {marks, cameFor} = this.#drawn.get(number);
    const elements = match ? marks[this.#byPage.get(number).indexOf(match)] : cameFor;
    if (match) {
      elements.forEach(element => element.classList.add('current'));
    }
    if (elements.length) {
      this.#landed = number;
      center(elements[0]);
    } else {
      this.#pages.go(number);
    }
  }

  #draw(number) {
    const matches = this.#byPage.get(number) ?? [];
    const passage = this.#passage.parts.filter(part => part.page === number).map(part => part.text).join('\n');
    const page = this.#pages.drawn(number);
    if (!page || !matches.length && !passage) {
      return;
    }
    this.#drawn.get(number)?.overlay.remove();
    this.#drawn.set(number, mark(page.textLayer, matches, passage));
    this.#restore(number);
    const current = this.#all[this.#current]?.page ?? this.#place;
    if (number === current && this.#awaited) {
      this.#arrive(number);
    }
  }

  #restore(number) {
    const page = this.#pages.drawn(number);
    const drawn = this.#drawn.get(number);
    if (page && drawn && drawn.overlay.parentNode !== page.div) {
      page.div.append(drawn.overlay);
    }
  }
}

/** Scrolls the window of the pages, and nothing around it. */
function center(element) {
  const container = element.closest('.pages');
  const box = element.getBoundingClientRect();
  const frame = container.getBoundingClientRect();
  container.scrollBy({
    top: box.top - frame.top - frame.height / 3,
    left: box.left < frame.left || box.right > frame.right ? box.left - frame.left - frame.width / 3 : 0,
    behavior: QUIET.matches ? 'instant' : 'smooth',
  });
}

function group(matches) {
  const groups = new Map();
  matches.forEach(match => groups.set(match.page, [...groups.get(match.page) ?? [], match]));
  return groups;
}
