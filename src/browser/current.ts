// The claim that one is at: stepped to, clicked, or scrolled to. The article follows it.

import type { Card, Cards } from './cards.js';
import type { Chunks } from './chunks.js';
import type { Filter } from './filter.js';

/** What other parts of the page may ask of the current claim. */
export interface Current {
  readonly card: Card | null;
  /** Goes to a claim: opens it, brings it into view, puts the focus on it. */
  visit(card: Card): void;
  /** Goes some claims on or back within the filter. */
  step(by: number): void;
  /** `isVisit` when somebody went there, not merely scrolled past. */
  onChange(listener: (card: Card, isVisit: boolean) => void): void;
}

/** What it takes to know where one is. */
interface CurrentSetup {
  readonly cards: Cards;
  readonly chunks: Chunks;
  readonly filter: Filter;
}

/** Where in the window the claim stands that counts as being read: a third from the top. */
const READING_LINE = 1 / 3;

/** Makes stepping work, and watches where the reader is. */
export function enableCurrent(page: Document, { cards, chunks, filter }: CurrentSetup): Current {
  const listeners: ((card: Card, isVisit: boolean) => void)[] = [];
  const position = page.querySelector<HTMLElement>('[data-position]');
  const number = new Intl.NumberFormat(page.documentElement.lang);
  let card: Card | null = null;

  const tellPosition = (): void => {
    const shown = filter.shown();
    const at = card ? shown.indexOf(card) : -1;
    if (!position) return;
    position.textContent = (position.dataset.position ?? '')
      .replace('{at}', at < 0 ? '–' : number.format(at + 1))
      .replace('{all}', number.format(shown.length));
  };
  const become = (next: Card, isVisit: boolean): void => {
    if (next === card && !isVisit) return;
    card?.made()?.classList.remove('here');
    next.made()?.classList.add('here');
    card = next;
    tellPosition();
    for (const listener of listeners) listener(next, isVisit);
  };
  const visit = (next: Card): void => {
    const element = next.element();
    if (!element) return;
    const details = element.querySelector<HTMLDetailsElement>(':scope > details');
    if (details) details.open = true;
    element.scrollIntoView({ block: 'start' });
    details?.querySelector<HTMLElement>(':scope > summary')?.focus({ preventScroll: true });
    become(next, true);
  };
  const step = (by: number): void => {
    const shown = filter.shown();
    const at = card ? shown.indexOf(card) : -1;
    const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by];
    if (next) visit(next);
  };
  filter.onChange(tellPosition);
  tellPosition();
  chunks.onMake(() => card?.made()?.classList.add('here'));
  watch(page, cards, (found) => become(found, false));
  return {
    get card() {
      return card;
    },
    visit,
    step,
    onChange: (listener) => listeners.push(listener),
  };
}

/** Tells the claim that is clicked, focused or scrolled to. */
function watch(page: Document, cards: Cards, tell: (card: Card) => void): void {
  const touched = ({ target }: Event): void => {
    const card = target instanceof Element ? cards.around(target) : null;
    if (card) tell(card);
  };
  page.addEventListener('click', touched);
  page.addEventListener('focusin', touched);
  const list = page.querySelector('#claims');
  let waits = false;
  const look = (): void => {
    waits = false;
    if (!list) return;
    const x = list.getBoundingClientRect().left + 24;
    const card = cards.around(page.elementFromPoint(x, innerHeight * READING_LINE));
    if (card) tell(card);
  };
  addEventListener(
    'scroll',
    () => {
      if (!waits) requestAnimationFrame(look);
      waits = true;
    },
    { passive: true },
  );
}
