// Every kind of harmless variation: other signs for the same words, and changes marked as they
// should be. `quote` against `passage`; none of these may be anything but a pass.

import { tokenize } from '../../src/text/tokens.js';
import { formsOf, lexicon } from '../../src/words/index.js';

/** A quote and a passage that say the same. */
export interface Variation {
  readonly kind: string;
  readonly quote: string;
  readonly passage: string;
}

/** All variations of a passage. `seed` picks the places. */
export function variationsOf(
  passage: string,
  lang: 'de' | 'en',
  seed: number,
): readonly Variation[] {
  const made: Variation[] = [];
  const add = (kind: string, quote: string, source = passage): void => {
    made.push({ kind, quote, passage: source });
  };
  const words = tokenize(passage).filter(({ kind }) => kind === 'word');
  const long = words.filter(({ text }) => /^\p{Ll}{7,}$/u.test(text));
  const word = long[seed % Math.max(1, long.length)];
  add('as it stands', passage);
  add('no final stop', passage.replace(/\.$/u, ''));
  add('a final comma', passage.replace(/\.$/u, ','));
  add('white space', passage.replaceAll(' ', seed % 2 ? '\u00a0' : '  '));
  add('line breaks', passage, passage.replace(/ (?=\S+ \S+\.)/gu, '\n'));
  add('composition', passage.normalize('NFD'));
  add('invisible signs', passage.replaceAll(/(\p{L}{4})(\p{L}{3})/gu, '$1\u00ad$2'));
  add('small first letter', passage.charAt(0).toLowerCase() + passage.slice(1));
  add('marked first letter', `[${passage.charAt(0).toLowerCase()}]${passage.slice(1)}`);
  add(
    'dashes',
    passage.replaceAll(' and ', ' — and ').replaceAll(' und ', ' — und '),
    passage.replaceAll(' and ', ' – and ').replaceAll(' und ', ' – und '),
  );
  add('apostrophes', passage.replaceAll("'", '’'));
  add('ligatures', passage.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ'));
  if (word) {
    const { start, end, text } = word;
    const put = (words: string): string => passage.slice(0, start) + words + passage.slice(end);
    add('line-end hyphen', passage, put(`${text.slice(0, 4)}-\n${text.slice(4)}`));
    add('quotation marks', put(lang === 'de' ? `‚${text}‘` : `‘${text}’`), put(`"${text}"`));
    add('sic', put(`${text} [sic]`));
    add('marked letter', put(`${text.slice(0, -1)}[${text.slice(-1)}]`));
    add(
      'marked note',
      put(`${text} ${lang === 'de' ? '[Hervorh. d. Verf.]' : '[emphasis added]'}`),
    );
    add('marked insertion', put(`${text} ${lang === 'de' ? '[so der Redner]' : '[he said]'}`));
  }
  add('marks around', `${lang === 'de' ? '„' : '“'}${passage}${lang === 'de' ? '“' : '”'}`);
  add('an ellipsis at the end', passage.replace(/\.$/u, '…'));
  add('an ellipsis at the beginning', `… ${passage}`);
  add('a narrow space before a unit', passage.replaceAll(/(\d) (?=\p{L})/gu, '$1\u202f'));
  add('short lines', passage, passage.replaceAll(/((?:\S+ ){5}\S+) /gu, '$1\n'));
  if (word) {
    const { end } = word;
    const after = (words: string): string => passage.slice(0, end) + words + passage.slice(end);
    add('a footnote in the source', passage, after('[7]'));
    add('a raised footnote in the source', passage, after('³'));
    add('sic with a mark', after(' (sic!)'));
    add('an insertion of small words', after(lang === 'de' ? ' [im Dorf]' : ' [in the village]'));
    add(
      'a note of the editor',
      after(lang === 'de' ? ' [Anm. d. Red.: so]' : ' [editor’s note: so]'),
    );
  }
  for (const gap of plainPairs(passage, lang, seed)) {
    const cut = (sign: string): string =>
      passage.slice(0, gap.start) + sign + passage.slice(gap.end);
    add('an elision in brackets', cut('[…]'));
    add('an elision with dots', cut('...'));
  }
  return made;
}

const RISKY = [
  'negation',
  'condition',
  'exception',
  'hedge',
  'contrast',
  'distance',
  'contradictions',
  'limiters',
  'scales',
  'modal',
];

const riskyWords = (lang: string): ReadonlySet<string> =>
  new Set(
    RISKY.flatMap((list) =>
      lexicon()
        .list(lang, list)
        .entries.flatMap(formsOf)
        .flatMap((form) => form.toLowerCase().split(' ')),
    ),
  );
const RISKY_WORDS = { de: riskyWords('de'), en: riskyWords('en') } as const;

/** Two neighbouring words that no list of risky words has, with plain words around them. */
function plainPairs(
  passage: string,
  lang: 'de' | 'en',
  seed: number,
): readonly { readonly start: number; readonly end: number }[] {
  const tokens = tokenize(passage);
  const risky = RISKY_WORDS[lang];
  const isPlain = (at: number): boolean =>
    tokens[at]?.kind === 'word' && tokens[at]!.text.length > 3 && !risky.has(tokens[at]!.norm);
  const starts = tokens.flatMap((_, at) =>
    at > 2 && at < tokens.length - 4 && [at - 1, at, at + 1, at + 2].every(isPlain) ? [at] : [],
  );
  const at = starts[seed % Math.max(1, starts.length)];
  return at === undefined ? [] : [{ start: tokens[at]!.start, end: tokens[at + 1]!.end }];
}
