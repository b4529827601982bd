// The cards of a large report, so many at a time: what stands in a `noscript` is text to a browser
// that runs scripts, and becomes elements when somebody comes near it. Those that have been left
// behind become text again, so that a page of ten thousand claims never holds more than some
// hundred cards, and of most of these only the summary: their insides are made when somebody opens
// them. A smaller report has one chunk a group, with all its cards from the start.
//
// The text holds no script and no `noscript` of its own, for templates escape all words.

import type { CardIndex } from '../model/card-index.js';

/** A stretch of cards. */
export interface Chunk {
  readonly element: HTMLElement;
  /** Makes its cards, if they are not there; of one of them the inside as well. */
  make(id?: string): void;
  /** Shows these cards and no others, by their ids. */
  show(shown: readonly string[]): void;
  /** Whether its text has these words in it, made or not. */
  holds(markup: string): boolean;
}

/** All chunks, in the order of the page. */
export interface Chunks {
  readonly all: readonly Chunk[];
  /** Tells of every chunk or card whose inside has been made. */
  onMake(listener: (element: HTMLElement) => void): void;
  /** Makes all cards, and leaves most again when `leave` is called: for printing. */
  makeAll(): { leave(): void };
}

/** What is made at once, beside what is in view. */
const MADE_MAX = 5;
/** Between these the templates put the inside of a card. */
const [INSIDE, END] = ['<!--inside-->', '<!--/inside-->'];
/** How far below and above the window cards are made, in heights of it. */
const AHEAD = '75% 0px';
/** Of a closed card with its margin; what is not made has about the height that it will have. */
const CARD_PX = 96;

interface Folding extends Chunk {
  readonly isMade: boolean;
  fold(): void;
}

/** Finds the chunks, and makes them as they come near. */
export function enableChunks(page: Document, index: CardIndex): Chunks {
  const listeners: ((element: HTMLElement) => void)[] = [];
  const near = new Set<Element>();
  const made: Folding[] = [];
  let isAll = false;
  const tell = (element: HTMLElement): void => {
    for (const listener of listeners) listener(element);
    const chunk = byElement.get(element);
    if (chunk) made.push(chunk);
    if (!isAll) trim();
  };
  const trim = (): void => {
    const isLeft = ({ element }: Folding): boolean =>
      !near.has(element) &&
      !element.contains(page.activeElement) &&
      element.querySelector('form') === null;
    for (const chunk of made.slice(0, -1).filter(isLeft)) {
      if (made.length <= MADE_MAX) return;
      made.splice(made.indexOf(chunk), 1);
      chunk.fold();
    }
  };
  const all = index.chunks.flatMap(({ id, count }) => {
    const element = page.getElementById(id);
    return element ? [chunkOf(element, count, tell)] : [];
  });
  const byElement = new Map<Element, Folding>(all.map((chunk) => [chunk.element, chunk]));
  // Before the browser opens it, by mouse or by key.
  const opens = ({ target }: Event): void => {
    const summary = target instanceof Element ? target.closest('summary') : null;
    const card = summary?.closest('.chunk > .claim');
    if (card?.parentElement) byElement.get(card.parentElement)?.make(card.id);
  };
  page.addEventListener('click', opens, { capture: true });
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
      }
      for (const element of near) byElement.get(element)?.make();
    },
    { rootMargin: AHEAD },
  );
  for (const { element, isMade } of all) if (!isMade) observer.observe(element);
  return {
    all,
    onMake: (listener) => listeners.push(listener),
    makeAll() {
      isAll = true;
      for (const { make, element } of all) {
        make();
        for (const { id } of element.children) make(id);
      }
      return {
        leave() {
          isAll = false;
          trim();
        },
      };
    },
  };
}

function chunkOf(element: HTMLElement, count: number, tell: (made: HTMLElement) => void): Folding {
  const store = element.querySelector<HTMLElement>(':scope > noscript');
  const text = store?.textContent ?? '';
  let isMade = store === null;
  let shown: ReadonlySet<string> | null = null;
  let open: readonly string[] = [];
  const cards = () => [...element.querySelectorAll<HTMLElement>(':scope > .claim')];
  const sizeTo = (px: number): void => {
    element.style.height = isMade ? '' : `${px}px`;
  };
  const hideOthers = (): void => {
    for (const card of cards()) card.hidden = shown !== null && !shown.has(card.id);
  };
  store?.remove();
  sizeTo(count * CARD_PX);
  const chunk: Folding = {
    element,
    get isMade() {
      return isMade;
    },
    make(wanted) {
      if (!isMade) {
        isMade = true;
        // Scripts in it would not run, and the policy stops handlers.
        element.innerHTML = text.replaceAll(INSIDE, '<noscript>').replaceAll(END, '</noscript>');
        sizeTo(0);
        hideOthers();
        for (const card of cards().filter(({ id }) => open.includes(id))) {
          makeInside(card);
          card.querySelector(':scope > details')?.setAttribute('open', '');
        }
        tell(element);
      }
      const card = wanted === undefined ? null : cards().find(({ id }) => id === wanted);
      if (card && makeInside(card)) tell(card);
    },
    fold() {
      const { height } = element.getBoundingClientRect();
      open = cards().flatMap((card) => (card.querySelector(OPEN) ? [card.id] : []));
      isMade = false;
      element.replaceChildren();
      sizeTo(height);
    },
    show(ids) {
      shown = ids.length === count ? null : new Set(ids);
      element.hidden = ids.length === 0;
      if (!isMade) sizeTo(ids.length * CARD_PX);
      else if (ids.length > 0) hideOthers();
    },
    holds: (markup) => text.includes(markup),
  };
  return chunk;
}

const OPEN = ':scope > details[open]';

/** Makes the inside of a card, and says whether that was needed. */
function makeInside(card: HTMLElement): boolean {
  const store = card.querySelector(':scope > details > noscript');
  if (!store) return false;
  const made = card.ownerDocument.createElement('div');
  made.innerHTML = store.textContent ?? '';
  store.replaceWith(...made.childNodes);
  return true;
}
