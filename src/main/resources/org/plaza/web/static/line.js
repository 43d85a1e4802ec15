// The line to the server: one page under way at a time, the last one wanted wins.

const PAUSES = [500, 1000, 2000, 4000, 8000];
const PATIENCE = 15000;

/**
 * Milliseconds without news after which an answer is shown though more was typed since. Else it is not: drawing it delays
 * the newer one.
 */
const STILL = 400;

/**
 * Fetches pages.
 *
 * @param {(page: {document: Document, url: string, wish: object}) => void} arrived called with each page that came
 * @param {(broken: boolean) => void} state called when the line breaks, and when it works again
 * @returns {{want: (url: string, wish: {typed?: boolean}) => void}} `want` asks for a page, `typed` when its words are
 *   still being typed; what waited before it is forgotten
 */
export function openLine(arrived, state) {
  let waiting = null;
  let busy = false;
  let shown = 0;
  let wake = () => {};

  async function work() {
    busy = true;
    for (let failures = 0; waiting !== null; ) {
      const next = waiting;
      try {
        const page = await load(next.url);
        if (failures > 0) state(false);
        failures = 0;
        if (waiting === next) waiting = null;
        if (waiting === null || (waiting.wish.typed && performance.now() - shown > STILL)) {
          arrived({ document: parsed(page.html), url: page.url, wish: next.wish });
          shown = performance.now();
        }
      } catch {
        if (failures === 0) state(true);
        await pause(PAUSES[Math.min(failures++, PAUSES.length - 1)]);
      }
    }
    busy = false;
  }

  function pause(milliseconds) {
    return new Promise((resolve) => {
      wake = resolve;
      setTimeout(resolve, milliseconds);
    });
  }

  addEventListener('online', () => wake());
  return {
    want(url, wish) {
      waiting = { url, wish };
      wake();
      if (!busy) work();
    },
  };
}

/** A page of this server, one that says what is wrong too. A proxy's own words count as a line that is broken. */
async function load(url) {
  const response = await fetch(url, { headers: { Accept: 'text/html' }, signal: AbortSignal.timeout(PATIENCE) });
  const html = await response.text();
  const page = (response.headers.get('Content-Type') ?? '').startsWith('text/html') && html.includes('id="status"');
  if (!page) throw new Error(`status ${response.status}`);
  return { html, url: response.url };
}

function parsed(html) {
  return new DOMParser().parseFromString(html, 'text/html');
}
