// The claims of the page and what can be asked of them. Each answer is read when first asked for: a
// page may have ten thousand claims.

import { foldedInside } from './folding.js';
import { type Field, folded, type Searchable } from './query.js';

/** One claim that is no evidence. */
export interface Card extends Searchable {
  readonly element: HTMLElement;
}

/** All claims, in the order of the page. */
export const cardsOf = (page: Document): readonly Card[] =>
  [...page.querySelectorAll<HTMLElement>('.group > .claim')].map(cardOf);

/** Says the claim around an element that is no evidence: the one that steps go through. */
export const cardAround = (element: Element | null): HTMLElement | null =>
  element?.closest<HTMLElement>('.group > .claim') ?? null;

function cardOf(element: HTMLElement): Card {
  const known = new Map<Field, readonly string[]>();
  let text: string | null = null;
  return {
    element,
    field(name) {
      // Decisions change while the page is open.
      if (name === 'decision') return [element.dataset.decision ?? 'none'];
      const values = known.get(name) ?? READERS[name](element).map(folded);
      known.set(name, values);
      return values;
    },
    text() {
      text ??= folded(wordsOf(element));
      return text;
    },
  };
}

const READERS: Readonly<Record<Exclude<Field, 'decision'>, (card: HTMLElement) => string[]>> = {
  outcome: (card) => data(card, 'outcome'),
  verdict: (card) => [...data(card, 'verdict'), ...texts(card, 'summary :is(h4, h5)')],
  speaker: (card) => [...texts(card, '[data-speaker]'), ...data(card, 'said')],
  flag: (card) => data(card, 'flags').flatMap((flags) => flags.split(' ')),
  source: (card) => data(card, 'source'),
  id: (card) => [card.id.replace(/^c-/, '')],
  since: (card) => data(card, 'since'),
};

const data = (card: HTMLElement, name: string): string[] =>
  [card, ...card.querySelectorAll<HTMLElement>('.claim')].flatMap(
    (each) => each.dataset[name] ?? [],
  );

const texts = (card: HTMLElement, selector: string): string[] =>
  [...card.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');

/** Words that are the page's own, or said twice. */
const UNREAD =
  '.hear, .label, .tools, .badge, .headline, .explain, button, noscript, [data-unread]';
/** The same in an inside that is kept as text, and then all that is left of its elements. */
const MARKUP =
  /<(?:span class="hear"|p class="label"|summary)[^>]*>[^<]*<\/|<p class="tools".*$|<[^>]*>/gms;

function wordsOf(card: HTMLElement): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Text) parts.push(node.data);
    else if (node instanceof Element && !node.matches(UNREAD)) node.childNodes.forEach(visit);
  };
  visit(card);
  const inside = foldedInside(card);
  if (inside !== null) parts.push(' ', plain(inside.replace(MARKUP, '')));
  return parts.join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#x3D': '=',
  '#x60': '`',
};

/** The signs that templates escape, as they were. */
const plain = (text: string): string =>
  text.replace(/&(#?\w{2,4});/g, (whole, name) => ENTITIES[name] ?? whole);
