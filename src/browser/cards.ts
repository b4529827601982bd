// The claims of the page and what can be asked of them. All that is asked is in the page's index,
// so that no card need be there to be found, stepped to or decided on.

import type { CardDecision, CardIndex } from '../model/card-index.js';
import { folded } from '../util/search-fold.js';
import type { Chunk, Chunks } from './chunks.js';
import type { Field, Searchable } from './query.js';

/** One claim that is no evidence. */
export interface Card extends Searchable {
  /** `id` of its element. */
  readonly anchor: string;
  /** The claim's own, without its evidence's. */
  readonly outcome: string;
  readonly verdict: string;
  readonly chunk: Chunk;
  readonly facts: CardDecision;
  /** What was decided on it, for the search; changes while the page is open. */
  decision: string;
  /** Its element, whole; made, if it is not there. */
  element(): HTMLElement | null;
  /** Its element, if it is there; its inside may not be. */
  made(): HTMLElement | null;
}

/** All claims, in the order of the page. */
export interface Cards {
  readonly all: readonly Card[];
  /** The card of an id. */
  of(anchor: string): Card | null;
  /** The card around an element: the claim, for its evidence too. */
  around(element: Element | null): Card | null;
}

/** Reads the index that the page brings; a page without one has no cards. */
export function readIndex(page: Document): CardIndex {
  const text = page.getElementById('card-index')?.textContent;
  const none = { chunks: [], anchor: [], outcome: [], verdict: [], speaker: [], flag: [] };
  // The page's own code wrote it: src/report/html/card-index.ts.
  if (!text) return { ...none, source: [], since: [], text: [], decision: [] };
  return JSON.parse(text) as CardIndex;
}

/** Makes the cards of an index. */
export function cardsOf(page: Document, index: CardIndex, { all: chunks }: Chunks): Cards {
  const places = chunks.flatMap((chunk, at) =>
    Array.from<Chunk>({ length: index.chunks[at]?.count ?? 0 }).fill(chunk),
  );
  const all = places.map((chunk, at) => cardOf(page, index, at, chunk));
  const byAnchor = new Map(all.map((card) => [card.anchor, card]));
  const of = (anchor: string): Card | null => byAnchor.get(anchor) ?? null;
  return { all, of, around: (element) => of(element?.closest(CARD)?.id ?? '') };
}

/** A card that is no evidence inside another. */
const CARD = '.chunk > .claim';

const NOTHING: CardDecision = { claim: '', print: '', parts: '', outcome: '', made: null };

function cardOf(page: Document, index: CardIndex, at: number, chunk: Chunk): Card {
  const anchor = index.anchor[at] ?? '';
  const { outcome, verdict, speaker, flag, source, since, text } = index;
  const columns = { outcome, verdict, speaker, flag, source, since };
  const facts = index.decision[at] ?? NOTHING;
  const made = () => page.getElementById(anchor);
  const card: Card = {
    ...{ anchor, chunk, facts, made },
    outcome: firstLine(outcome[at]),
    verdict: firstLine(verdict[at]),
    decision: facts.made?.action ?? 'none',
    element() {
      chunk.make(anchor);
      return made();
    },
    field: (name: Field) => {
      if (name === 'decision') return [card.decision];
      if (name === 'id') return [folded(anchor.replace(/^c-/, ''))];
      return columns[name][at]?.split('\n') ?? [];
    },
    text: () => text[at] ?? '',
  };
  return card;
}

const firstLine = (text = ''): string => text.split('\n', 1)[0] ?? '';
