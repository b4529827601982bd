// Cues inside the marks, as French prints them: « Non, dit-il, pas moi. » The quotation is cut
// into its stretches, the cue left outside. Languages without a list of such verbs are untouched.
// One pass over each quotation.

import type { Lexicon } from '../../words/index.js';
import type { Pair } from './pairs.js';

/** Units that a cue inside the marks may have. */
const inciseUnitsMax = 120;

/** A dash and the blank after it. */
const dashUnits = 2;

const PRONOUN = '(?:-t)?-(?:je|ils?|elles?|on|nous)';
const NOUN = String.raw`\s(?:le|la|les|l['’]|un|une|son|sa|mon|ma|ce|cet|cette|quelqu['’]un|M\.|Mme|\p{Lu})`;

/** A dash after a sentence: another one speaks, inside the same marks. */
const CHANGE = String.raw`(?<=[.!?…])\s+[—–]\s*(?=\p{Lu})`;
const TYPED_CHANGE = String.raw`(?<=[.!?…])\s+--\s*(?=\p{Lu})`;

/** `fut la réponse d’Adeline`: what was said, told with a noun. */
const ANSWER = String.raw`(?<=[!?….])\s+(?:fut|était)\s(?:la|sa|leur)\sréponse[^,.!?;:«»\n]{0,60}[,.!?;:]?`;

/** Cuts the pairs of a text at the cues inside them. */
export function cutIncises(
  text: string,
  pairs: readonly Pair[],
  lexicon: Lexicon,
  lang: string,
): Pair[] {
  const verbs = lexicon.list(lang, 'incise-verbs').entries;
  if (!verbs.length) return [...pairs];
  const cue =
    String.raw`(?<=[,!?…—–.])\s+(?:(?:me|te|lui|leur|se|nous|vous|y)\s|[mst]['’])?` +
    `(?:${verbs.join('|')})(?:${PRONOUN}|(?:\\s(?:encore|alors|aussi|enfin|toujours))?(?=${NOUN}))` +
    String.raw`[^,.!?;:…«»\n]{0,${inciseUnitsMax}}[,.!?;:…]?`;
  const plain = `${cue}|${TYPED_CHANGE}|${ANSWER}`;
  const [told, turned] = [new RegExp(plain, 'gu'), new RegExp(`${plain}|${CHANGE}`, 'gu')];
  return pairs.flatMap((pair) => {
    const words = text.slice(pair.start, pair.end);
    // Without a cue and a dash of its own, a dash inside is one in what a single person says.
    const talks = words.search(told) >= 0 || pastDash(text, pair) > pair.start;
    return cut(text, pair, talks ? turned : told);
  });
}

function cut(text: string, pair: Pair, incise: RegExp): Pair[] {
  const stretches: Pair[] = [];
  let from = pastDash(text, pair);
  let joined = false;
  for (const hit of text.slice(pair.start, pair.end).matchAll(incise)) {
    const at = pair.start + hit.index;
    const cued = stretch(text, pair, from, at, joined);
    if (cued) stretches.push(cued);
    from = at + hit[0].length;
    joined = !/[—–-]\s*$/u.test(hit[0]);
  }
  if (!stretches.length) return [from < pair.end ? { ...pair, start: from } : pair];
  const last = stretch(text, pair, from, pair.end, joined);
  if (last) stretches.push({ ...last, outerEnd: Math.max(last.outerEnd, pair.outerEnd) });
  return stretches;
}

/** A dash right after the mark says that somebody speaks; it is no word of theirs. */
function pastDash(text: string, { start, end }: Pair): number {
  const dash = /^[—–][ \u00A0](?=\S)/u.exec(
    text.slice(start, Math.min(end, start + dashUnits + 1)),
  );
  return start + (dash?.[0].length ?? 0);
}

/** One stretch, blanks and the comma before the cue left out. */
function stretch(text: string, pair: Pair, from: number, to: number, joined: boolean): Pair | null {
  let start = from;
  let end = to;
  while (start < end && /[\s,]/u.test(text[start]!)) start++;
  while (end > start && /[\s,—–]/u.test(text[end - 1]!)) end--;
  if (start === end) return null;
  return {
    ...pair,
    start,
    end,
    outerStart: !joined && from <= pair.start + dashUnits ? pair.outerStart : start,
    outerEnd: end,
    nested: pair.nested.filter((inner) => inner.outerStart >= start && inner.outerEnd <= end),
    leads: pair.leads && !joined,
    joined,
  };
}
