// Draws marks over a page of the original: boxes in an element of their own, placed in hundredths of the page, so that
// they stay where they are when the page is made larger.

import {find, findLong, reduce} from './viewer-letters.js';

/** The letters of a page as it is drawn, each with the text node that holds it. */
export function lettersOf(textLayer) {
  const nodes = [];
  const walker = document.createTreeWalker(textLayer, NodeFilter.SHOW_TEXT);
  let letters = '';
  const at = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const reduced = reduce(node.data);
    letters += reduced.letters;
    for (let i = 0; i < reduced.letters.length; i++) {
      at.push([nodes.length, reduced.from[i], reduced.to[i]]);
    }
    nodes.push(node);
  }
  return {letters, at, nodes};
}

/** The boxes of some letters on the screen, one for each piece of a line. */
function boxes(page, [start, end]) {
  const range = document.createRange();
  const all = [];
  for (let i = start; i < end;) {
    const [node, from] = page.at[i];
    let to = page.at[i][2];
    while (i < end && page.at[i][0] === node) {
      to = Math.max(to, page.at[i][2]);
      i++;
    }
    range.setStart(page.nodes[node], from);
    range.setEnd(page.nodes[node], to);
    const box = within(page.nodes[node].parentElement, range.getBoundingClientRect());
    if (box.right > box.left && box.bottom > box.top) {
      all.push(box);
    }
  }
  return all;
}

/** The letters of a substitute font may be higher than the line that pdf.js measured; along the line it fits them in. */
function within(span, box) {
  const line = span.getBoundingClientRect();
  const turned = Number.parseFloat(span.style.getPropertyValue('--rotate')) || 0;
  if (turned % 180 === 0) {
    return {left: box.left, right: box.right, top: line.top, bottom: line.bottom};
  }
  return turned % 90 === 0 ? {left: line.left, right: line.right, top: box.top, bottom: box.bottom} : box;
}

/** Puts boxes together that stand side by side in a line. */
function lines(all) {
  const joined = [];
  for (const {left, top, right, bottom} of all) {
    const last = joined.at(-1);
    const overlap = last ? Math.min(last.bottom, bottom) - Math.max(last.top, top) : 0;
    const gap = last ? Math.max(left - last.right, last.left - right) : 0;
    if (last && overlap > 0.5 * Math.min(bottom - top, last.bottom - last.top) && gap < bottom - top) {
      joined[joined.length - 1] = union(last, {left, top, right, bottom});
    } else {
      joined.push({left, top, right, bottom});
    }
  }
  return joined;
}

/** Puts lines together that stand below each other in a column. */
function columns(all) {
  const joined = [];
  for (const line of lines(all)) {
    const last = joined.at(-1);
    const shared = last ? Math.min(last.right, line.right) - Math.max(last.left, line.left) : 0;
    const gap = last ? line.top - last.bottom : 0;
    if (last && shared > 0 && gap > -3 * (line.bottom - line.top) && gap < 3 * (line.bottom - line.top)) {
      joined[joined.length - 1] = union(last, line);
    } else {
      joined.push(line);
    }
  }
  return joined;
}

function union(a, b) {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

function draw(overlay, frame, box, kind) {
  const element = document.createElement('div');
  element.className = kind;
  element.style.left = `${100 * (box.left - frame.left) / frame.width}%`;
  element.style.top = `${100 * (box.top - frame.top) / frame.height}%`;
  element.style.width = `${100 * (box.right - box.left) / frame.width}%`;
  element.style.height = `${100 * (box.bottom - box.top) / frame.height}%`;
  overlay.append(element);
  return element;
}

/**
 * Marks matches on a page. Answers {overlay, marks, cameFor}: for each match the elements drawn, none when it was
 * not found; each knows which match of the page it is of.
 * `passage` is the text on this page of the passage that the reader came for; empty for none.
 */
export function mark(textLayer, matches, passage) {
  const page = lettersOf(textLayer);
  const frame = textLayer.getBoundingClientRect();
  const overlay = document.createElement('div');
  overlay.className = 'marks';
  overlay.setAttribute('aria-hidden', 'true');
  const place = passage ? findLong(page.letters, passage) : null;
  const cameFor = place ? columns(boxes(page, place)).map(box => draw(overlay, frame, box, 'came-for')) : [];
  const taken = new Set();
  const marks = matches.map((match, index) => {
    const found = find(page.letters, match, taken);
    const elements = found ? lines(boxes(page, found)).map(box => draw(overlay, frame, box, 'hit-mark')) : [];
    elements.forEach(element => {
      element.dataset.match = index;
    });
    return elements;
  });
  return {overlay, marks, cameFor};
}
