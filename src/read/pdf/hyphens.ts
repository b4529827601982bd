// Hyphens at the ends of printed lines: the typesetter's are taken out, the writer's are kept.
//
// Print does not tell them apart. Before a capital or a figure, and before "und", a hyphen is the
// writer's. Else the file's own words decide: `japanisch-` `deutschen` keeps its hyphen when the
// second half is a word of its own in the file and the whole without a hyphen is none.

import { HYPHEN_KEEPERS } from '../../text/folds-table.js';
import { languagesWith, lexicon } from '../../words/index.js';

/** How a line goes on in the next one. */
export type Junction = 'space' | 'hyphen' | 'nothing';

const END = /([\p{L}\p{M}\d]+)([-‐\u00ad])$/u;
const START = /^([\p{L}\p{M}\d]+)/u;
const WORDS = /[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu;
/** Shorter halves are syllables that happen to be words. */
const HALF_UNITS_MIN = 4;

/** Makes the function that joins lines of a file, from all the lines it has. */
export function junctions(lines: readonly string[]): (line: string, next: string) => Junction {
  const words = new Set<string>();
  let afterHyphen = false;
  for (const line of lines) {
    // The first and the last word of a line may be halves themselves.
    const end = END.exec(line)?.index ?? line.length;
    for (const { 0: word, index } of line.matchAll(WORDS)) {
      if (index < end && (index > 0 || !afterHyphen)) words.add(word);
    }
    afterHyphen = end < line.length;
  }
  const lists = lexicon();
  const joiners = ['function-words', 'separable-prefixes'].flatMap((name) =>
    languagesWith(name).map((lang) => lists.list(lang, name)),
  );
  const isJoiner = (word: string): boolean => joiners.some((list) => list.has(word.toLowerCase()));
  return (line, next) => {
    const [, first, hyphen] = END.exec(line) ?? [];
    const second = START.exec(next)?.[1];
    if (first === undefined || second === undefined) return 'space';
    if (HYPHEN_KEEPERS.has(second)) return 'space';
    if (!/^\p{Ll}/u.test(second) || /\d$/.test(first)) return 'hyphen';
    if (hyphen === '\u00ad' || words.has(first + second) || isJoiner(first)) return 'nothing';
    if (words.has(`${first}-${second}`)) return 'hyphen';
    const isWord = second.length >= HALF_UNITS_MIN && words.has(second);
    return isWord && first.length >= HALF_UNITS_MIN ? 'hyphen' : 'nothing';
  };
}
