// A verb said once for two pairs, and an ellipsis that pairs the halves anew: `The Greens won […] 20
// percent` from `The Greens won 30 percent and Labour 20 percent`; `aid […] to Iraq` from `aid to Syria
// and troops to Iraq`; `proud of […] Bob` from `proud of Anna and ashamed of Bob`. O(words left out).

import { beginsCapital } from '../../text/letters.js';
import type { Token } from '../../text/tokens.js';
import type { Vocabulary } from '../vocabulary.js';
import type { Gap } from './hanging.js';
import {
  AND,
  isFiniteVerb,
  isWord,
  opensClause,
  pastAdverbs,
  prepositionBefore,
} from './syntax.js';

const pairTokensMax = 6;
const NAMES = ['', ':m', ':f'];

/** The first word of the second pair; null when none was parted. */
export function otherPair(gap: Gap): string | null {
  const { words, before, left } = gap;
  const own = left.findLastIndex(({ norm }) => AND.has(norm));
  const isOutside = own < 0 && AND.has(before.at(-1)?.norm ?? '');
  if (own < 0 && !isOutside) return null;
  const pair = left.slice(own + 1);
  const first = pair[0];
  const isPlain = pair.every(
    (token, at) =>
      isWord(token) &&
      !isFiniteVerb(words, pair, at) &&
      (at === pair.length - 1 || !opensClause(words, pair, at)),
  );
  if (!first || !isPlain || pair.length > pairTokensMax) return null;
  const head = isOutside ? before.slice(-1 - pairTokensMax, -1) : left.slice(0, own);
  return isParted(gap, head, pair) ? first.text : null;
}

function isParted(
  { words, before, left, rest }: Gap,
  head: readonly Token[],
  pair: readonly Token[],
): boolean {
  const next = rest[pastAdverbs(words, rest, 0, 1)];
  if (next?.kind === 'number') {
    const isLed = words.has('prepositions', pair[0]!.norm) || pair.at(-1)!.kind === 'number';
    return (
      !isLed &&
      prepositionBefore(words, pair) === null &&
      head.some(({ kind }) => kind === 'number')
    );
  }
  const same = prepositionBefore(words, pair);
  if (same !== null) return same === prepositionBefore(words, before) && same !== pair[0]!.norm;
  // `aid | to Syria and troops | to Iraq`; behind a verb the places are places: `met in Ely and Bath`.
  const place = rest[0]?.norm ?? '';
  if (words.has('prepositions', place) && left[0]?.norm === place && pair[0]!.norm !== place) {
    return !isFiniteVerb(words, before, before.length - 1) && !isName(words, pair[0]!);
  }
  const isObject =
    rest[0]?.kind === 'word' && !SMALL.some((list) => words.has(list, rest[0]!.norm));
  return isObject && pair.length === 1 && isName(words, pair[0]!) && !isFiniteVerb(words, rest, 0);
}

const SMALL = ['prepositions', 'conjunctions', 'clause-openers', 'auxiliaries', 'adverbs', 'modal'];

const isName = (words: Vocabulary, { norm, text }: Token): boolean =>
  beginsCapital(text) && NAMES.some((gender) => words.has('given-names', norm + gender));
