// What a reader chose to see of documents, kept in their browser. Storage may be forbidden: then nothing is remembered.

const KEY = 'plaza.view';

/** `pdf`, `text` or `both`; null when nothing was chosen. */
export function remembered() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function remember(view) {
  try {
    localStorage.setItem(KEY, view);
  } catch {
    // chosen for this page alone
  }
}

/** Says which of the links to the views is the one that is shown. */
export function point(links, shown) {
  links.forEach(link => {
    link.toggleAttribute('aria-current', false);
    if (new URL(link.href).searchParams.get('view') === shown) {
      link.setAttribute('aria-current', 'true');
    }
  });
}
