// Every kind of meaningful change, made at every place where it can be made: words of the lists
// dropped, exchanged and put in, numbers altered, and words that no list has.

import type { DifferenceClass } from '../../src/model/judgement.js';
import { tokenize } from '../../src/text/tokens.js';
import { DE } from './change-tables-de.js';
import { EN } from './change-tables-en.js';

/** A changed quote, and by which classes it may be called. */
export interface Tampered {
  readonly kind: string;
  readonly classes: readonly DifferenceClass[];
  /** The change is one of a listed word: it must always be detected. */
  readonly listed: boolean;
  readonly quote: string;
}

const PUT_IN: Readonly<Record<'de' | 'en', readonly (readonly [string, DifferenceClass])[]>> = {
  de: [
    ['nicht', 'negation'],
    ['vielleicht', 'hedge'],
    ['nur', 'exception'],
    ['kaum', 'negation'],
  ],
  en: [
    ['not', 'negation'],
    ['perhaps', 'hedge'],
    ['only', 'exception'],
    ['never', 'negation'],
  ],
};

const PLAIN: Readonly<Record<'de' | 'en', readonly string[]>> = {
  de: ['Gespräch', 'bekannt', 'Wagen', 'offen', 'singen'],
  en: ['garden', 'known', 'window', 'open', 'sing'],
};

/** What cannot even be cut off at an edge. */
const CUT_SEEN: ReadonlySet<string> = new Set(['negation', 'hedge', 'exception']);

/** All changes of a sentence. `seed` picks the places of what could stand anywhere. */
export function changesOf(sentence: string, lang: 'de' | 'en', seed: number): readonly Tampered[] {
  const tokens = tokenize(sentence);
  const tampered: Tampered[] = [];
  const words = tokens.filter(({ kind }) => kind !== 'punctuation');
  const edges = [words[0], words.at(-1)];
  for (const token of tokens) {
    const { start, end, norm, kind } = token;
    const put = (words: string | null): string => splice(sentence, start, end, words);
    for (const table of lang === 'de' ? DE : EN) {
      const options = Object.hasOwn(table.words, norm) ? table.words[norm]! : [];
      for (const option of options) {
        // A first or last word that is cut off makes a shorter quote, not a changed one.
        if (option === null && edges.includes(token) && !CUT_SEEN.has(table.kind)) continue;
        tampered.push({
          kind: table.kind,
          classes: table.classes,
          listed: true,
          quote: put(alike(sentence, start, option)),
        });
      }
    }
    if (kind === 'number') {
      for (const quote of otherNumbers(sentence.slice(start, end), lang).map(put)) {
        tampered.push({ kind: 'number', classes: ['number', 'sign'], listed: true, quote });
      }
    }
  }
  return [...tampered, ...anywhere(sentence, lang, seed)];
}

/** A replacement with the capital of what it replaces. */
function alike(sentence: string, at: number, words: string | null): string | null {
  if (words === null || !/^\p{Lu}/u.test(sentence.slice(at))) return words;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function splice(sentence: string, start: number, end: number, words: string | null): string {
  if (words !== null) return sentence.slice(0, start) + words + sentence.slice(end);
  const made = `${sentence.slice(0, start)}${sentence.slice(end).replace(/^[ ,]+/u, start === 0 ? '' : ' ')}`;
  return made.replaceAll(/ +([.,?])/gu, '$1').trim();
}

function otherNumbers(number: string, lang: 'de' | 'en'): readonly string[] {
  const digits = [...number.matchAll(/\d/gu)].map((hit) => hit.index);
  const first = digits[0]!;
  const other = String((Number(number[first]) % 9) + 1);
  const made = [number.slice(0, first) + other + number.slice(first + 1), `${number}0`];
  if (digits.length > 1 && number[digits[0]!] !== number[digits[1]!]) {
    const [left, right] = [digits[0]!, digits[1]!];
    const units = [...number];
    [units[left], units[right]] = [units[right]!, units[left]!];
    made.push(units.join(''));
  }
  if (/^[–-]/u.test(number)) made.push(number.slice(1));
  const mark = lang === 'de' ? ',' : '.';
  if (number.includes(mark)) {
    made.push(number.replace(mark, mark === ',' ? '.' : ','), number.replace(mark, ''));
  }
  return made;
}

function anywhere(sentence: string, lang: 'de' | 'en', seed: number): readonly Tampered[] {
  const words = tokenize(sentence).filter(({ kind }) => kind === 'word');
  const at = words[1 + (seed % (words.length - 2))]!;
  const [word, id] = PUT_IN[lang][seed % PUT_IN[lang].length]!;
  const plain = PLAIN[lang][seed % PLAIN[lang].length]!;
  const long = words.filter(({ text }) => text.length > 6);
  const other = long[seed % Math.max(1, long.length)];
  const rest: DifferenceClass[] = [
    'other',
    'omission',
    'inflection',
    'tense',
    'person',
    'article',
    'filler',
  ];
  const listedToo: DifferenceClass[] = [
    'negation',
    'number',
    'unit',
    'date',
    'modal',
    'hedge',
    'condition',
    'exception',
    'quantifier',
    'degree',
    'comparison',
    'name',
    'and-or',
    'order',
  ];
  return [
    {
      kind: 'put in',
      classes: [id],
      listed: true,
      quote: `${sentence.slice(0, at.start)}${word} ${sentence.slice(at.start)}`,
    },
    {
      kind: 'plain word put in',
      classes: ['other'],
      listed: false,
      quote: `${sentence.slice(0, at.start)}${plain} ${sentence.slice(at.start)}`,
    },
    {
      kind: 'word dropped',
      classes: [...rest, ...listedToo],
      listed: false,
      quote: splice(sentence, at.start, at.end, null),
    },
    ...(other
      ? [
          {
            kind: 'word exchanged',
            classes: [...rest, ...listedToo],
            listed: false,
            quote: splice(sentence, other.start, other.end, plain),
          },
        ]
      : []),
  ];
}
