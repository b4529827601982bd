// The sources beside the claims: one at a time where there are several, the current claim's words
// brought into view and outlined.

import type { Card } from './cards.js';
import { enableTabs } from './tabs.js';

/** What other parts of the page may ask of the sources. */
export interface Article {
  /** Brings an element of a source into view, whichever source that is. */
  show(element: HTMLElement): void;
  /** Shows where a claim was published, before anybody goes anywhere; else as `follow` does. */
  open(card: Card): void;
  /** Outlines the words of a claim; brings them into view where the article stands beside it. */
  follow(card: Card): void;
}

/** Where in the window of the article the words of a claim come to stand. */
const READING_LINE = 1 / 3;
/** The style's own: from here on the article has a place beside the claims. */
const BESIDE = '(min-width: 72rem)';

/** Finds the sources; without any, nothing happens. */
export function enableArticle(page: Document): Article {
  const frame = page.querySelector<HTMLElement>('#sources');
  const isBeside = matchMedia(BESIDE);
  let followed: HTMLElement | null = null;
  let outlined: Element[] = [];

  const outline = (): void => {
    for (const mark of outlined) mark.classList.remove('here');
    outlined = followed ? marksOf(page, followed) : [];
    for (const mark of outlined) mark.classList.add('here');
  };
  // A source whose text is made anew has no outlines yet.
  const openTab = enableTabs(page, outline);
  const bring = (element: HTMLElement): void => {
    if (!frame) return;
    // Lines that were not laid out before may move it: look twice.
    for (let round = 0; round < 2; round += 1) {
      const [inner, outer] = [element.getBoundingClientRect(), frame.getBoundingClientRect()];
      frame.scrollTop += inner.top - outer.top - frame.clientHeight * READING_LINE;
    }
  };
  const follow = ({ element }: Card): void => {
    followed = element();
    if (!followed) return;
    if (isBeside.matches) {
      const [source] = quotesOf(followed).flatMap((each) => sourceOf(page, each) ?? []);
      if (source) openTab(source);
    }
    outline();
    const [mark] = marksAndCards(page, followed)[0] ?? [];
    if (mark && isBeside.matches) {
      openTab(mark);
      bring(mark);
    }
  };
  return {
    follow,
    open(card) {
      const published = page.getElementById(`in-${card.anchor}`);
      if (!published) return follow(card);
      followed = card.element();
      openTab(published);
      outline();
      if (isBeside.matches) bring(published);
    },
    show(element) {
      openTab(element);
      if (isBeside.matches) bring(element);
      else element.scrollIntoView({ block: 'center' });
      element.focus({ preventScroll: true });
    },
  };
}

/** A claim, or the evidence of a statement: what stands in sources. */
function quotesOf(card: HTMLElement): readonly HTMLElement[] {
  const evidence = [...card.querySelectorAll<HTMLElement>('.claim')];
  return evidence.length ? evidence : [card];
}

/** The source that a claim cites, for a claim that stands nowhere in it. */
function sourceOf(page: Document, { dataset }: HTMLElement): HTMLElement | null {
  const sources = [...page.querySelectorAll<HTMLElement>('.source')];
  return sources.find((source) => source.dataset.path === dataset.source) ?? null;
}

/** The first marks of a claim or its evidence in each text that is there, each with its card. */
function marksAndCards(page: Document, card: HTMLElement): [mark: HTMLElement, card: Element][] {
  const marks = quotesOf(card).flatMap((each) =>
    // In the source, and in the draft.
    [`at-${each.id}`, `in-${each.id}`].map((id) => [page.getElementById(id), each] as const),
  );
  return marks.flatMap(([mark, each]): [HTMLElement, Element][] => (mark ? [[mark, each]] : []));
}

/** The marks that lie in the spans of a claim: spans are cut so that each lies wholly in or out. */
function marksOf(page: Document, card: HTMLElement): Element[] {
  return marksAndCards(page, card).flatMap(([mark, own]) => {
    const paper = mark.closest('.paper');
    if (!paper) return [];
    const letters = [...paper.querySelectorAll<HTMLElement>(`a[href="#${CSS.escape(own.id)}"]`)];
    const spans = letters.map(({ dataset }) => (dataset.span ?? '').split('-').map(Number));
    const marks = [...paper.querySelectorAll<HTMLElement>('mark')].filter(({ dataset }) => {
      const at = Number(dataset.at);
      return spans.some(([start = 0, end = 0]) => start <= at && at < end);
    });
    return [...letters, ...marks];
  });
}
