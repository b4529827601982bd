// Turns of a transcript: each is a quotation of the speaker whom its label names, and what stands
// in marks inside a turn is that speaker's quotation of somebody, nested.

import type { Speaker } from '../../model/claim.js';
import type { Quotation } from '../../model/quotation.js';
import type { Turn } from '../../model/source.js';
import { textSpan } from '../../text/offsets.js';

/** Puts the turns above the quotations in marks. Quotations across a turn's border are cut out. */
export function withTurns(
  text: string,
  turns: readonly Turn[],
  quotations: readonly Quotation[],
  roster: readonly Speaker[],
): Quotation[] {
  if (!turns.length) return [...quotations];
  const out: Quotation[] = [];
  let next = 0;
  let group = quotations.reduce((max, one) => Math.max(max, one.group), 0);
  // A turn that goes on behind an interjection has the label that it had before: one utterance.
  const groups = new Map<number, number>();
  for (const turn of turns) {
    const from: number = turn.label.start;
    const own = groups.get(from) ?? ++group;
    groups.set(from, own);
    while (next < quotations.length && quotations[next]!.start < turn.start) {
      const one = quotations[next++]!;
      if (one.end <= turn.label.start) out.push(one);
    }
    const nested: Quotation[] = [];
    while (next < quotations.length && quotations[next]!.start < turn.end) {
      const one = quotations[next++]!;
      if (one.end <= turn.end) nested.push(one);
    }
    const said = turnQuotation(text, turn, nested, own, roster);
    if (said) out.push(said);
  }
  return [...out, ...quotations.slice(next)];
}

function turnQuotation(
  text: string,
  turn: Turn,
  nested: readonly Quotation[],
  group: number,
  roster: readonly Speaker[],
): Quotation | null {
  let start: number = turn.start;
  let end: number = turn.end;
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  if (start === end) return null;
  const label = text.slice(turn.label.start, turn.label.end);
  const who = speakerOf(turn, label, roster);
  return {
    ...textSpan(start, end),
    text: text.slice(start, end),
    kind: 'speech',
    form: 'turn',
    group,
    nested: nested.map((one) => secondHand(one, who.speaker?.name ?? null)),
    ...who,
  };
}

/** What a speaker says that another said is only reported; `I said` is the speaker. */
function secondHand(quotation: Quotation, teller: string | null): Quotation {
  const { speaker, status } = quotation;
  if (speaker?.via === 'pronoun' && /^(?:i|ich)$/iu.test(speaker.text)) {
    return { ...quotation, speaker: { ...speaker, name: teller ?? speaker.name } };
  }
  if (!speaker || status !== 'confirmed') return quotation;
  return { ...quotation, status: 'inferred', speaker: { ...speaker, doubt: 'reported' } };
}

/** A label that names nobody tells only that somebody else speaks. */
function speakerOf(
  { speaker, label }: Turn,
  text: string,
  roster: readonly Speaker[],
): Pick<Quotation, 'status' | 'speaker'> {
  // Claim files may say who `A` is: an alias is a declaration.
  const named = speaker ?? text.replace(/:\s*$/u, '').trim();
  const name = rosterName(named, roster);
  if (speaker === null && name === named) return { status: 'unknown', speaker: null };
  const { start, end } = label;
  const cue = { ...label, text };
  return { status: 'confirmed', speaker: { name, start, end, text, cue, via: 'turn' } };
}

/** The roster's form of a label; the label itself where the roster has none. */
function rosterName(label: string, roster: readonly Speaker[]): string {
  const folded = label.toLowerCase();
  const known = roster.find(({ name, aliases, roles }) =>
    [name, ...aliases, ...roles].some((form) => form.toLowerCase() === folded),
  );
  return known?.name ?? label;
}
