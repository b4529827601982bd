// Which claims are shown: the counts, the search field and the address ask for them.

import type { Card, Cards } from './cards.js';
import type { Chunk, Chunks } from './chunks.js';
import { parseQuery, withTerm } from './query.js';
import type { Status } from './status.js';

/** What other parts of the page may ask of the filter. */
export interface Filter {
  readonly query: string;
  /** Shows the claims that match; the empty query shows all. */
  set(query: string): void;
  /** Shows a claim that the filter hides, and says so. */
  reveal(card: Card): void;
  /** Asks again, after something about a claim has changed. */
  refresh(): void;
  /** Claims that are shown, in order. */
  shown(): readonly Card[];
  onChange(listener: () => void): void;
}

/** Typing settles before ten thousand claims are asked. */
const SETTLE_MS = 90;

/** Makes the counts, the search field and the button to clear work. */
export function enableFilter(
  page: Document,
  { all: cards }: Cards,
  chunks: Chunks,
  status: Status,
): Filter {
  const listeners: (() => void)[] = [];
  const groups = [...page.querySelectorAll<HTMLElement>('[data-group]')];
  let query = '';
  let shown = cards;
  let revealed: Card | null = null;

  const apply = (): void => {
    const asked = parseQuery(query);
    shown = query === '' ? cards : cards.filter((card) => card === revealed || asked.matches(card));
    show(groups, chunks, shown);
    showControls(page, query);
    status.filter({ query, shown: shown.length, all: cards.length, unknown: asked.unknown });
    for (const listener of listeners) listener();
  };
  const set = (next: string): void => {
    if (next === query && revealed === null) return;
    query = next;
    revealed = null;
    apply();
  };
  listen(page, (change) => set(change(query)));
  return {
    get query() {
      return query;
    },
    set,
    reveal(card) {
      if (shown.includes(card)) return;
      revealed = card;
      apply();
      status.tell('target');
    },
    refresh: apply,
    shown: () => shown,
    onChange: (listener) => listeners.push(listener),
  };
}

/** Shows in each chunk and group what is to be shown, and hides those that are left without. */
function show(groups: readonly HTMLElement[], chunks: Chunks, shown: readonly Card[]): void {
  const byChunk = new Map<Chunk, string[]>(chunks.all.map((chunk) => [chunk, []]));
  for (const { chunk, anchor } of shown) byChunk.get(chunk)?.push(anchor);
  for (const [chunk, ids] of byChunk) chunk.show(ids);
  for (const group of groups) {
    group.hidden = chunks.all.every(
      ({ element }) => element.hidden || element.parentElement !== group,
    );
  }
}

function showControls(page: Document, query: string): void {
  const terms = new Set(query.split(/\s+/));
  for (const link of page.querySelectorAll<HTMLAnchorElement>('[data-query]')) {
    const { query: own = '' } = link.dataset;
    if (own === '' ? query === '' : terms.has(own)) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  const clear = page.querySelector<HTMLElement>('[data-clear]');
  if (clear) clear.hidden = query === '';
  const field = page.querySelector<HTMLInputElement>('#query');
  if (field && field !== page.activeElement) field.value = query;
}

type Change = (query: string) => string;

function listen(page: Document, change: (by: Change) => void): void {
  const field = page.querySelector<HTMLInputElement>('#query');
  let waiting = 0;
  field?.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => change(() => field.value.trim()), SETTLE_MS);
  });
  field?.addEventListener('change', () => change(() => field.value.trim()));
  page.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const clears = event.target.closest('[data-clear]');
    const link = event.target.closest<HTMLElement>('[data-query]');
    if (!clears && !link) return;
    event.preventDefault();
    change((query) => (clears ? '' : toggled(query, link?.dataset.query ?? '')));
    // The button is gone with the filter; what it cleared is the next thing to use.
    if (clears) field?.focus();
  });
}

/** One outcome in the place of another; the same again takes it out; nothing clears all. */
export function toggled(query: string, term: string): string {
  if (term === '') return '';
  const isOn = query.split(/\s+/).includes(term);
  return withTerm(query, term.replace(/:.*/s, ''), isOn ? '' : term);
}
