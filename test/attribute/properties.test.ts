// What holds for every text: no throw, slices that are equal, no overlap, nesting inside, and time
// that grows with the text.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute } from '../../src/attribute/index.js';
import type { Quotation } from '../../src/model/quotation.js';
import { NEWS_GERMAN } from '../cases/news-de.js';
import { NEWS } from '../cases/news-en.js';
import { LEXICON, sourceOf } from './sources.js';

const WORDS = [
  ..."„ “ ” \" « » ‹ › ‚ ‘ ’ ' 「 」 《 》 `` '' ,, ( ) : , . ! ? … — – - \n \n\n".split(' '),
  ...'Scholz sagte der Kanzler die Frau und kündigte an er sie laut nach Angaben von so dass'.split(
    ' ',
  ),
  ...'Jane Doe said the mayor who she called it according to of in her claim that by was'.split(
    ' ',
  ),
  ...'ja nein 4. Dr. 52 neue Anfang heißt es wurde bezeichnet hat zitiert dit-il —Hola'.split(' '),
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('', ' ', ' ')), { maxLength: 80 })
  .map((pieces) => pieces.map(([word, gap]) => word + gap).join(''));
/** Sentences of the case tables with some of their words dropped or swapped. */
const SENTENCES = [...NEWS, ...NEWS_GERMAN].map(([sentence]) => sentence.split(' '));
const PIECES = SENTENCES.flat();
const torn = fc
  .tuple(
    fc.constantFrom(...SENTENCES),
    fc.array(fc.tuple(fc.nat(40), fc.option(fc.constantFrom(...PIECES))), { maxLength: 6 }),
  )
  .map(([words, changes]) => {
    const made: (string | null)[] = [...words];
    for (const [at, word] of changes) made[at % made.length] = word;
    return made.filter((word) => word !== null).join(' ');
  });
const anything = fc.string({ unit: 'binary', maxLength: 300 });
const language = fc.constantFrom('de', 'en', 'fr', 'es', 'pl', 'sv', 'ja', 'und', 'de-AT');

function isSound(source: string, quotations: readonly Quotation[], from: number, to: number): void {
  let at = from;
  for (const one of quotations) {
    expect(source.slice(one.start, one.end)).toBe(one.text);
    expect(one.start).toBeGreaterThanOrEqual(at);
    expect(one.end).toBeGreaterThan(one.start);
    expect(one.end).toBeLessThanOrEqual(to);
    expect(one.speaker === null).toBe(one.status === 'unknown');
    if (one.speaker) {
      expect(source.slice(one.speaker.start, one.speaker.end)).toBe(one.speaker.text);
      expect(source.slice(one.speaker.cue.start, one.speaker.cue.end)).toBe(one.speaker.cue.text);
    }
    isSound(source, one.nested, one.start, one.end);
    at = one.end;
  }
}

describe('on any text', () => {
  test.each([
    ['made of marks, cues and names', text],
    ['of sentences that are torn', torn],
    ['of any signs', anything],
  ])('%s, quotations are sound', (_, texts) => {
    fc.assert(
      fc.property(texts, language, (source, lang) => {
        const { quotations, unclosed } = attribute(sourceOf(source, lang), [], LEXICON);
        isSound(source, quotations, 0, source.length);
        for (const mark of unclosed) expect(mark.end).toBeGreaterThan(mark.start);
      }),
      { seed: 11, numRuns: 1200 },
    );
  });

  test('the same text gives the same answer', () => {
    fc.assert(
      fc.property(text, (source) => {
        const twice = [0, 1].map(() => attribute(sourceOf(source, 'de'), [], LEXICON));
        expect(twice[0]).toEqual(twice[1]);
      }),
      { seed: 12, numRuns: 100 },
    );
  });
});

/** Hostile texts; were any step quadratic, each would take minutes instead of a moment. */
const HOSTILE: readonly (readonly [string, string, string])[] = [
  ['100,000 opening marks', 'de', '„'.repeat(100_000)],
  ['opening marks with words', 'de', '„so '.repeat(30_000)],
  ['straight marks', 'en', '" '.repeat(50_000)],
  ['angle marks', 'fr', '« a '.repeat(30_000)],
  ['apostrophes', 'fr', "l'a 'b ".repeat(30_000)],
  ['quotations in one sentence', 'en', '„so“, '.repeat(20_000)],
  ['quotations and cues in one sentence', 'de', 'Scholz sagte „ja“ und ging, '.repeat(5_000)],
  ['cues of the other language', 'en', 'Scholz sagte „ja“ und ging, '.repeat(5_000)],
  ['verbs and quotations in one sentence', 'de', ', fuhr er und sagte „ja“ '.repeat(15_000)],
  ['colons and quotations in one sentence', 'de', 'Weber: Er habe „ja“ '.repeat(15_000)],
  ['turns', 'de', '»Wer ist da, Anna?«\n\n»Ich!« '.repeat(8_000)],
  ['capitals', 'en', 'Anna Weber '.repeat(30_000)],
  ['clauses in clauses', 'en', 'by saying “no way” '.repeat(6_000)],
  ['tags in one sentence', 'en', '“a” said Doe, '.repeat(8_000)],
  ['brackets', 'de', '„so“ ('.repeat(10_000)],
  ['cues and commas', 'de', ', sagte er, so der, laut der'.repeat(10_000)],
  ['dashes', 'fr', '— dit-il — '.repeat(20_000)],
  ['newlines', 'de', '„so\n'.repeat(20_000)],
];

test.for(HOSTILE)('%s are read to their end (%s)', ([, lang, source]) => {
  const { quotations } = attribute(sourceOf(source, lang), [], LEXICON);
  for (const one of quotations.slice(0, 50)) {
    expect(source.slice(one.start, one.end)).toBe(one.text);
  }
});
