// Every verdict is reached by a plain case of its definition, and by no milder one.

import { expect, test } from 'vitest';
import { VERDICTS, type Verdict } from '../../src/model/verdicts.js';
import { judged, person, quotation, type Setting, source } from './subject.js';

const SPEECH =
  'Mit diesen Beratungen hat die enge Zusammenarbeit mit Japan eine neue Stufe erreicht. ' +
  'Wir werden die Ausgaben in diesem Jahr nicht senken. Danach sehen wir weiter.';
const ARTICLE =
  'Scholz sagte in Tokio: „Wir wollen die enge Zusammenarbeit mit Japan weiter ausbauen.“ ' +
  'Beide Länder wollen gemeinsam handeln und sich besser abstimmen.\n\n' +
  '„Die Bahn fährt ab Mai wieder jede Stunde nach Lüneburg“, erklärte Pistorius.';
const QUOTATIONS = [
  quotation(
    ARTICLE,
    'Wir wollen die enge Zusammenarbeit mit Japan weiter ausbauen.',
    'Olaf Scholz',
  ),
  quotation(ARTICLE, 'Die Bahn fährt ab Mai wieder jede Stunde nach Lüneburg', 'Boris Pistorius'),
];

const speech: Setting = { source: source(SPEECH) };
const article = (speaker: string | null, more: Partial<Setting> = {}): Setting => ({
  source: source(ARTICLE, { kind: 'article' }),
  quotations: QUOTATIONS,
  claim: { speaker: speaker === null ? null : person(speaker) },
  ...more,
});
const pinned = { sha256: 'b'.repeat(64), seen: 'Die Zusammenarbeit ruht.', speaker: null };

const CASES: readonly (readonly [Verdict, string, string, Setting])[] = [
  [
    'verbatim',
    'the words as they stand',
    'Wir werden die Ausgaben in diesem Jahr nicht senken',
    speech,
  ],
  [
    'typographic',
    'a capital at the start',
    'Die enge Zusammenarbeit mit Japan eine neue Stufe',
    speech,
  ],
  ['edited', 'a marked capital', '[D]ie enge Zusammenarbeit mit Japan', speech],
  ['elided', 'a marked omission', 'Mit diesen Beratungen […] eine neue Stufe erreicht', speech],
  [
    'tidied',
    'an article for another',
    'Mit diesen Beratungen hat eine enge Zusammenarbeit mit Japan',
    speech,
  ],
  ['context-risk', 'an ellipsis over nicht', 'Wir werden die Ausgaben […] senken', speech],
  [
    'altered',
    'another noun',
    'Mit diesen Gesprächen hat die enge Zusammenarbeit mit Japan',
    speech,
  ],
  ['meaning-changed', 'a dropped nicht', 'Wir werden die Ausgaben in diesem Jahr senken', speech],
  ['not-found', 'words that stand nowhere', 'Der Mond ist aus grünem Käse und Kuchen', speech],
  [
    'wrong-source',
    'words of another source',
    'Auf dem Markt riecht es nach Brot und Käse',
    { ...speech, elsewhere: source('Auf dem Markt riecht es nach Brot und Käse.') },
  ],
  [
    'source-changed',
    'a pinned passage that is gone',
    'Danach sehen wir weiter',
    { ...speech, claim: { pin: pinned } },
  ],
  [
    'unchecked',
    'a missing source',
    'Danach sehen wir weiter',
    { ...speech, case: { source: null, failure: { reason: 'missing', detail: '' } } },
  ],
  ['narrated', 'the article’s own words', 'wollen gemeinsam handeln', article('Olaf Scholz')],
  [
    'misattributed',
    'another’s words',
    'Die Bahn fährt ab Mai wieder jede Stunde',
    article('Olaf Scholz'),
  ],
  [
    'spliced',
    'two utterances in one',
    'enge Zusammenarbeit mit Japan weiter ausbauen […] jede Stunde nach Lüneburg',
    article(null),
  ],
];

test.for(CASES)('%s: %s', ([verdict, , quote, setting]) => {
  expect(judged(quote, setting).verdict).toBe(verdict);
});

test('all fifteen verdicts have a case', () => {
  expect([...new Set(CASES.map(([verdict]) => verdict))].sort()).toEqual(
    Object.keys(VERDICTS).sort(),
  );
});
