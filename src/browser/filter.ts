// Which claims are shown: the counts, the search field and the address ask for them.

import { type Card, cardsOf } from './cards.js';
import { parseQuery, withTerm } from './query.js';
import type { Status } from './status.js';

/** What other parts of the page may ask of the filter. */
export interface Filter {
  readonly query: string;
  /** Shows the claims that match; the empty query shows all. */
  set(query: string): void;
  /** Shows a claim that the filter hides, and says so. */
  reveal(card: HTMLElement): void;
  /** Asks again, after something about a claim has changed. */
  refresh(): void;
  /** Claims that are shown, in order. */
  shown(): readonly HTMLElement[];
  onChange(listener: () => void): void;
}

/** Typing settles before ten thousand claims are asked. */
const SETTLE_MS = 90;

/** Makes the counts, the search field and the button to clear work. */
export function enableFilter(page: Document, status: Status): Filter {
  const cards = cardsOf(page);
  const listeners: (() => void)[] = [];
  const groups = groupsOf(page, cards);
  let query = '';
  let shown: readonly HTMLElement[] = cards.map(({ element }) => element);
  let revealed: HTMLElement | null = null;

  const apply = (): void => {
    const asked = parseQuery(query);
    const isShown = (card: Card) =>
      query === '' || card.element === revealed || asked.matches(card);
    shown = groups.flatMap((group) => showGroup(group, isShown));
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
  readAhead(cards);
  listen(page, (change) => set(change(query)));
  return {
    get query() {
      return query;
    },
    set,
    reveal(card) {
      if (!card.closest('[hidden]')) return;
      revealed = card;
      apply();
      status.tell('target');
    },
    refresh: apply,
    shown: () => shown,
    onChange: (listener) => listeners.push(listener),
  };
}

/** Cards that are read in one go while nobody waits: some milliseconds. */
const READ_CARDS = 100;

/** Reads the words of all cards while the browser is idle, so that the first search is fast too. */
function readAhead(cards: readonly Card[]): void {
  if (!('requestIdleCallback' in window)) return;
  let next = 0;
  const read = (): void => {
    for (const card of cards.slice(next, next + READ_CARDS)) card.text();
    next += READ_CARDS;
    if (next < cards.length) requestIdleCallback(read);
  };
  requestIdleCallback(read);
}

interface Group {
  readonly element: HTMLElement;
  readonly cards: readonly Card[];
}

function groupsOf(page: Document, cards: readonly Card[]): Group[] {
  return [...page.querySelectorAll<HTMLElement>('[data-group]')].map((element) => ({
    element,
    cards: cards.filter((card) => card.element.parentElement === element),
  }));
}

/** Gives the cards that are shown. A group without any is hidden as a whole, which is far faster. */
function showGroup({ element, cards }: Group, isShown: (card: Card) => boolean): HTMLElement[] {
  const shown = new Set(cards.filter(isShown));
  element.hidden = shown.size === 0;
  if (shown.size === 0) return [];
  for (const card of cards) {
    const hide = !shown.has(card);
    if (card.element.hidden !== hide) card.element.hidden = hide;
  }
  return [...shown].map((card) => card.element);
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
