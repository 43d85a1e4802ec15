// The address of what a search form asks.

/** The address a form would lead to, without fields that are empty; the words stay even then: they ask for everything. */
export function addressOf(form) {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value !== '' || name === 'q') parameters.append(name, value);
  }
  return `${new URL(form.action, document.baseURI).pathname}?${parameters}`;
}
