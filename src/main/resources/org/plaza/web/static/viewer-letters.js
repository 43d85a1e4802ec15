// Finds a piece of text in another reading of the same page. Two programs that read a page agree on its letters and
// digits, and on little else: spaces, hyphens, ligatures, marks and the order of columns differ. Pure.

const LETTER = /[\p{L}\p{N}]/u;
const TATWEEL = 'ـ';

/** The letters and digits of a text, folded, each with the place it came from: {letters, from[], to[]}. */
export function reduce(text) {
  const letters = [];
  const from = [];
  const to = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    for (const one of character.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKD')) {
      if (LETTER.test(one) && one !== TATWEEL) {
        for (let unit = 0; unit < one.length; unit++) {
          letters.push(one[unit]);
          from.push(at);
          to.push(end);
        }
      }
    }
    at = end;
  }
  return {letters: letters.join(''), from, to};
}

/** How many letters two texts share, from their ends backwards. */
function sharedEnd(a, aEnd, b, bEnd) {
  let shared = 0;
  while (shared < aEnd && shared < bEnd && a[aEnd - 1 - shared] === b[bEnd - 1 - shared]) {
    shared++;
  }
  return shared;
}

/** How many letters two texts share from given places on. */
function sharedStart(a, b, bStart) {
  let shared = 0;
  while (shared < a.length && bStart + shared < b.length && a[shared] === b[bStart + shared]) {
    shared++;
  }
  return shared;
}

/** The place of a word whose surroundings agree best; of equal ones the first that is not taken. */
function best(page, word, before, after, taken) {
  let found = null;
  let most = -1;
  for (let at = page.indexOf(word); at >= 0 && word; at = page.indexOf(word, at + 1)) {
    const agreed = sharedEnd(before, before.length, page, at) + sharedStart(after, page, at + word.length);
    const score = 2 * agreed + (taken.has(at) ? 0 : 1);
    if (score > most) {
      most = score;
      found = [at, at + word.length];
    }
  }
  return found;
}

const ANCHOR = 10;

/** What stands between the end of one context and the start of the other, for a word that is spelt in another way. */
function between(page, word, before, after) {
  const head = before.slice(-ANCHOR);
  const tail = after.slice(0, ANCHOR);
  if (head.length < ANCHOR || tail.length < ANCHOR) {
    return null;
  }
  for (let at = page.indexOf(head); at >= 0; at = page.indexOf(head, at + 1)) {
    const start = at + head.length;
    const end = page.indexOf(tail, start);
    if (end > start && end - start <= 2 * word.length + 2) {
      return [start, end];
    }
  }
  return null;
}

const reversed = text => [...text].reverse().join('');

/**
 * Where a match stands among the letters of a page: [start, end), or null. `taken` holds the starts of matches found
 * before on the same page.
 */
export function find(page, match, taken = new Set()) {
  const word = reduce(match.text).letters;
  const before = reduce(match.before).letters;
  const after = reduce(match.after).letters;
  const found = best(page, word, before, after, taken)
      // right to left, in a file that keeps the order of the eye
      ?? best(page, reversed(word), reversed(after), reversed(before), taken)
      ?? between(page, word, before, after);
  if (found) {
    taken.add(found[0]);
  }
  return found;
}

const ENDS = [60, 30, 15, 8];

/** Where a longer text stands, by its beginning and its end: [start, end), or null. */
export function findLong(page, text) {
  const {letters} = reduce(text);
  for (const length of ENDS) {
    const start = page.indexOf(letters.slice(0, length));
    const end = start < 0 ? -1 : page.indexOf(letters.slice(-length), Math.max(start, start + letters.length * 0.8 - length));
    if (letters.length && end >= 0) {
      return [start, Math.min(page.length, end + Math.min(length, letters.length))];
    }
  }
  return null;
}
