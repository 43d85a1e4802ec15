// Buttons that copy: data-copy is "#id" for the text of an element, "@address" for an address, absolute, else an address
// whose answer is copied.
// The style sheet shows them only once this script runs.

const PLAIN = 'text/plain';

async function textOf(what) {
    if (what.startsWith('#')) {
        return document.getElementById(what.slice(1)).textContent;
    }
    if (what.startsWith('@')) {
        return new URL(what.slice(1), location.href).href;
    }
    const answer = await fetch(what);
    if (!answer.ok) {
        throw new Error(`${what}: ${answer.status}`);
    }
    return answer.text();
}

/** For pages that came without encryption, where browsers hide the clipboard. */
function copyBySelection(text) {
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'unseen';
    document.body.append(area);
    const focused = document.activeElement;
    area.select();
    const copied = document.execCommand('copy');
    area.remove();
    focused?.focus();
    if (!copied) {
        throw new Error('the browser does not copy');
    }
}

/** The clipboard is given a promise: a browser may allow writing only at the moment of the click. */
async function copy(what) {
    const text = textOf(what);
    if (navigator.clipboard?.write && window.ClipboardItem) {
        const blob = text.then(t => new Blob([t], {type: PLAIN}));
        try {
            await navigator.clipboard.write([new ClipboardItem({[PLAIN]: blob})]);
            return;
        } catch {
            // not allowed here, or no promises: the older way
        }
    }
    copyBySelection(await text);
}

document.addEventListener('click', async event => {
    const button = event.target.closest('button[data-copy]');
    if (!button) {
        return;
    }
    const status = button.parentElement.querySelector('[role=status]');
    status.textContent = '';
    try {
        await copy(button.dataset.copy);
        status.textContent = status.dataset.done;
    } catch {
        status.textContent = status.dataset.failed;
    }
});

document.documentElement.classList.add('copies');
