// Question 2: is the pinned passage still the same? A pin keeps what was seen once; a source that
// moved on around it is only updated, a source whose passage is gone has changed.

import type { QuoteCase } from '../../model/case.js';
import type { SourceText } from '../../model/source.js';
import type { Draft } from '../draft.js';
import type { NameWords } from '../name-forms.js';
import { quotationsAround } from '../places.js';
import { isSpeaker } from '../speakers.js';

/** Answers `source-changed`, or flags `source-updated`. */
export function askPin(
  subject: QuoteCase,
  source: SourceText,
  words: NameWords,
  draft: Draft,
): void {
  const { pin } = subject.claim;
  if (!pin) return;
  const places = placesOf(pin.seen, source);
  if (pin.sha256 === source.sha256) {
    if (places.length === 0)
      draft.find('pin', 'error', 'rule/pin-not-in-source', { seen: pin.seen });
    return;
  }
  const speakers = places.map((place) => speakerAt(subject, place));
  if (speakers.some((name) => isSame(subject, name, pin.speaker, words))) {
    draft.flag('source-updated', 'note', { source: source.path });
    return;
  }
  const match = subject.located.match;
  const [first, last] = [match?.segments[0], match?.segments.at(-1)];
  const now =
    first && last && last.end > first.start ? source.text.slice(first.start, last.end) : null;
  draft.give('source-changed', {
    code: 'verdict/source-changed',
    args: {
      ...{ source: source.path, seen: pin.seen, now },
      // The words are there still: somebody else says them.
      ...(speakers[0] && { seenSpeaker: pin.speaker, nowSpeaker: speakers[0] }),
    },
  });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const placesMax = 50;

/** A text as pins are compared: with the offset that each of its units comes from. */
interface Squeezed {
  readonly text: string;
  origin(at: number): number;
}

/** Sources, which many pins are looked for in. */
const known = new WeakMap<SourceText, Squeezed>();

function squeezed(source: SourceText): Squeezed {
  const view = known.get(source) ?? squeeze(source.text);
  known.set(source, view);
  return view;
}

/** Where the words stand, white space and composition apart. O(n), by the platform's own search. */
function placesOf(seen: string, source: SourceText): readonly Place[] {
  const wanted = squeeze(seen);
  const view = squeezed(source);
  if (wanted.text === '') return [];
  const places: Place[] = [];
  let at = view.text.indexOf(wanted.text);
  while (at >= 0 && places.length < placesMax) {
    places.push({ start: view.origin(at), end: view.origin(at + wanted.text.length - 1) + 1 });
    at = view.text.indexOf(wanted.text, at + 1);
  }
  return places;
}

/** NFC with single spaces; a text that changes under NFC maps by its words only. */
function squeeze(text: string): Squeezed {
  const origins: number[] = [];
  const out: string[] = [];
  let space = true;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const isSpace = /\s/u.test(char);
    if (isSpace && space) continue;
    out.push(isSpace ? ' ' : char);
    origins.push(at);
    space = isSpace;
  }
  while (out.at(-1) === ' ') {
    out.pop();
    origins.pop();
  }
  const joined = out.join('');
  const composed = joined.normalize('NFC');
  const shift =
    joined.length === composed.length ? 1 : joined.length / Math.max(1, composed.length);
  return {
    text: composed,
    origin: (at) => origins[Math.min(origins.length - 1, Math.round(at * shift))] ?? 0,
  };
}

/** Who says the words at a place, as far as the source tells. */
const speakerAt = ({ attributed }: QuoteCase, place: Place): string | null =>
  quotationsAround(attributed, place).at(-1)?.speaker?.name ?? null;

/** Whether that is still the pinned speaker. */
function isSame(
  { claim }: QuoteCase,
  now: string | null,
  pinned: string | null,
  words: NameWords,
): boolean {
  if (pinned === null || now === null) return true;
  const names = { name: pinned, aliases: [], roles: [] };
  return (
    isSpeaker(names, now, words) || (claim.speaker !== null && isSpeaker(claim.speaker, now, words))
  );
}
