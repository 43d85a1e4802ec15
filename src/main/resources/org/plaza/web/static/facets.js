// Finds a value in a long facet while the reader types.

const folded = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Opens a fold for what was found behind it, and closes it again afterwards unless the reader had it open. */
function unfold(fold, found) {
  if (!fold) return;
  if (found && !fold.open) {
    fold.open = true;
    fold.dataset.opened = '';
  } else if (!found && 'opened' in fold.dataset) {
    fold.open = false;
    delete fold.dataset.opened;
  }
}

function isBelow(item, says) {
  const above = item.parentElement.closest('li');
  return above !== null && (says(above) || isBelow(above, says));
}

/** The page of all values looks for the same. */
function lookFurther(link, wanted) {
  if (!link) return;
  const url = new URL(link.href);
  if (wanted === '') url.searchParams.delete('find');
  else url.searchParams.set('find', wanted);
  link.href = url.href;
}

/** Shows the values whose label holds what is typed, with what is above and below them; everything when nothing is typed. */
function narrow(field) {
  const wanted = folded(field.value.trim());
  const facet = field.closest('fieldset');
  facet.classList.toggle('finding', wanted !== '');
  let found = 0;
  const says = (item) => folded(item.querySelector(':scope > label .label').textContent).includes(wanted);
  for (const item of [...facet.querySelectorAll('.values li')].reverse()) {
    const below = [...item.querySelectorAll('li')].some(says);
    item.hidden = wanted !== '' && !below && !says(item) && !isBelow(item, says);
    unfold(item.querySelector(':scope > details'), wanted !== '' && below);
    if (!item.hidden) found++;
  }
  unfold(facet.querySelector('details.rest'), wanted !== '');
  facet.querySelector('.nothing').hidden = found > 0;
  lookFurther(facet.querySelector('.all a'), field.value.trim());
}

document.addEventListener('input', (event) => {
  if (event.target.matches('.find input')) narrow(event.target);
});

document.addEventListener('keydown', (event) => {
  if (!event.target.matches('.find input')) return;
  if (event.key === 'Enter') event.preventDefault();
  if (event.key === 'Escape' && event.target.value !== '') {
    event.target.value = '';
    narrow(event.target);
    event.preventDefault();
  }
});
