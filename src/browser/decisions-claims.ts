// The claims of the page as somebody decides on them: what names them, and whether they were seen.

import type { DecisionEntry } from '../schema/decisions.generated.js';
import type { Card, Cards } from './cards.js';
import type { Chunks } from './chunks.js';

/** One claim that can be decided on. */
export interface Target {
  readonly card: Card;
  /** The part of the card for decisions; null where the card is not made. */
  place(): HTMLElement | null;
  /** What a decisions file names it by. */
  readonly claim: string;
  readonly fingerprint: string;
  /** The same name as a hash: names have words in them, and stores are shared. */
  readonly claimPart: string;
  readonly seen: NonNullable<DecisionEntry['seen']>;
  /** Whether to accept or waive it takes a reason. */
  readonly needsReason: boolean;
  /** The date of the latest decision that the report knows. */
  readonly made: string | null;
}

/** All claims with a place for decisions, in the order of the page. */
export function targetsOf({ all }: Cards): readonly Target[] {
  return all.filter(({ facts }) => facts.print !== '').map(targetOf);
}

function targetOf(card: Card): Target {
  const { claim, print, parts, made } = card.facts;
  const [claimPart = '', speaker = '', quote = '', passage = ''] = parts.split(' ');
  return {
    card,
    place: () =>
      card.made()?.querySelector<HTMLElement>(':scope > details > .card > .decision') ?? null,
    claim: decodeURIComponent(claim),
    fingerprint: print,
    claimPart,
    seen: { verdict: card.verdict, speaker, quote, passage },
    needsReason: card.facts.outcome === 'fail',
    made: made?.date ?? null,
  };
}

/** Tells whether all passages of a claim have been in view, from their first line to their last. */
export interface Seeing {
  /** The first passage that has not been in view. */
  unseen(card: Card): Element | null;
  hasSeen(card: Card): boolean;
  onChange(listener: () => void): void;
}

/** The source's side: the passage, what came nearest, or that there is none. */
const PASSAGE = '.sides > .side:last-child';
const STEPS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
/** Parts of a pixel are lost in layout. */
const SLACK_PX = 2;

/** Watches every passage of the page. */
export function watchPassages(page: Document, chunks: Chunks): Seeing {
  const tops = new WeakSet<Element>();
  const ends = new WeakSet<Element>();
  const listeners: (() => void)[] = [];
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, intersectionRect, boundingClientRect } of entries) {
        if (!isIntersecting || boundingClientRect.height === 0) continue;
        if (intersectionRect.top <= boundingClientRect.top + SLACK_PX) tops.add(target);
        if (intersectionRect.bottom >= boundingClientRect.bottom - SLACK_PX) ends.add(target);
        if (tops.has(target) && ends.has(target)) observer.unobserve(target);
      }
      for (const listener of listeners) listener();
    },
    { threshold: STEPS },
  );
  const watch = (around: ParentNode): void => {
    for (const passage of around.querySelectorAll(PASSAGE)) observer.observe(passage);
  };
  watch(page);
  chunks.onMake(watch);
  const passages = (card: Card) => [...(card.made()?.querySelectorAll(PASSAGE) ?? [])];
  const unseen = (card: Card): Element | null =>
    passages(card).find((each) => !(tops.has(each) && ends.has(each))) ?? null;
  return {
    unseen,
    hasSeen: (card) => unseen(card) === null,
    onChange: (listener) => listeners.push(listener),
  };
}
