// @ts-check
// Runs in the page of a report: values of marks under the pointer or the arrow keys, and tables
// that sort. The page says everything without it.
'use strict';

/** @type {Readonly<Record<string, number>>} */
const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** @param {Element} figure */
function readValues(figure) {
  const output = /** @type {HTMLElement | null} */ (figure.querySelector('output.value'));
  const drawing = /** @type {HTMLElement | null} */ (figure.querySelector('.drawing'));
  if (!output || !drawing) return;
  const marks = [...drawing.querySelectorAll('rect > title')].flatMap((title) => {
    const area = title.parentElement;
    const words = (title.textContent ?? '').split('\n');
    // The words stand in the panel instead.
    title.remove();
    return area ? [{ area, words }] : [];
  });
  const hint = output.dataset.hint ?? '';
  let here = -1;

  /** @param {number} next */
  function show(next) {
    marks[here]?.area.classList.remove('chosen');
    here = next;
    const mark = marks[here];
    output?.replaceChildren(...(mark ? parts(mark.words) : [hint]));
    mark?.area.classList.add('chosen');
  }

  drawing.addEventListener('pointerover', ({ target }) => {
    const at = marks.findIndex(({ area }) => area === target);
    if (at >= 0 && at !== here) show(at);
  });
  drawing.addEventListener('keydown', (event) => {
    const last = marks.length - 1;
    const ends = { Home: 0, End: last, Escape: -1 };
    const step = STEPS[event.key];
    const next =
      step === undefined
        ? ends[/** @type {keyof typeof ends} */ (event.key)]
        : Math.min(Math.max(here + step, 0), last);
    if (next === undefined) return;
    event.preventDefault();
    show(next);
    marks[next]?.area.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  output.hidden = false;
  show(-1);
}

/**
 * A label in bold and its details.
 * @param {readonly string[]} words
 */
function parts([label = '', ...details]) {
  const name = document.createElement('b');
  name.textContent = label;
  return [name, ...details.map((detail) => `　${detail}`)];
}

/**
 * What a row is sorted by: its number, or its text.
 * @param {HTMLTableRowElement} row
 * @param {number} column
 */
function keyOf(row, column) {
  const cell = row.cells[column];
  const value = cell?.querySelector('data')?.value;
  return value === undefined ? (cell?.textContent ?? '') : Number(value);
}

/**
 * Numbers before texts, so that what is hidden or blank comes last in either direction.
 * @param {string | number} one
 * @param {string | number} other
 * @param {number} direction
 */
function compare(one, other, direction) {
  if (typeof one === 'number' && typeof other === 'number') return (one - other) * direction;
  if (typeof one === 'string' && typeof other === 'string') {
    return one.localeCompare(other, document.documentElement.lang) * direction;
  }
  return typeof one === 'number' ? -1 : 1;
}

/** @param {HTMLElement} frame */
function sortTable(frame) {
  const body = frame.querySelector('tbody');
  const headers = [...frame.querySelectorAll('tr.columns > th')];
  headers.forEach((header, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.title = frame.dataset.sort ?? '';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => {
      const isUp = header.getAttribute('aria-sort') !== 'ascending';
      for (const one of headers) one.removeAttribute('aria-sort');
      header.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
      const rows = [...(body?.rows ?? [])];
      rows.sort((a, b) => compare(keyOf(a, column), keyOf(b, column), isUp ? 1 : -1));
      body?.append(...rows);
    });
  });
}

document.querySelectorAll('figure').forEach(readValues);
document
  .querySelectorAll('[data-sort]')
  .forEach((frame) => sortTable(/** @type {HTMLElement} */ (frame)));
