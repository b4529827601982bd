// The claims of the page and what can be asked of them. Words are read when first asked for: a page
// may have ten thousand claims.

import { folded, type Searchable } from './query.js';

/** One claim that is no evidence. */
export interface Card {
  readonly element: HTMLElement;
  searchable(): Searchable;
}

/** All claims, in the order of the page. */
export function cardsOf(page: Document): readonly Card[] {
  return [...page.querySelectorAll<HTMLElement>('.group > .claim')].map((element) => {
    let known: Searchable | null = null;
    return {
      element,
      searchable() {
        known ??= read(element);
        // Decisions change while the page is open.
        const { decision = 'none' } = element.dataset;
        return { ...known, fields: { ...known.fields, decision: [decision] } };
      },
    };
  });
}

/** Says the claim around an element that is no evidence: the one that steps go through. */
export const cardAround = (element: Element | null): HTMLElement | null =>
  element?.closest<HTMLElement>('.group > .claim') ?? null;

function read(card: HTMLElement): Searchable {
  const all = [card, ...card.querySelectorAll<HTMLElement>('.claim')];
  const data = (name: string) => all.flatMap((each) => each.dataset[name] ?? []);
  const texts = (selector: string) =>
    [...card.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
  return {
    fields: {
      outcome: [card.dataset.outcome ?? ''],
      verdict: [...data('verdict'), ...texts('summary :is(h4, h5)')],
      speaker: texts('[data-speaker], .side .by'),
      flag: data('flags').flatMap((flags) => flags.split(' ')),
      source: data('source'),
      id: [card.querySelector('.permalink .hear')?.textContent ?? '', ...texts('.tools .path')],
      since: data('since'),
      decision: [],
    },
    text: folded(wordsOf(card)),
  };
}

/** Words that are the page's own, or said twice. */
const UNREAD = '.hear, .label, .tools, .badge, .headline, .explain, button, [data-unread]';

function wordsOf(card: HTMLElement): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Text) parts.push(node.data);
    else if (node instanceof Element && !node.matches(UNREAD)) node.childNodes.forEach(visit);
  };
  visit(card);
  return parts.join('');
}
