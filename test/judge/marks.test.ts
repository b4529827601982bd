// Marked edits, in the German and the English manner, on either side.

import { expect, test } from 'vitest';
import type { Verdict } from '../../src/model/verdicts.js';
import { inEnglish, inGerman } from './subject.js';

type Row = readonly [title: string, source: string, quote: string, Verdict];

const GERMAN: readonly Row[] = [
  [
    'a capital',
    'Gestern haben wir den alten Hafen besucht.',
    '[H]aben wir den alten Hafen besucht',
    'edited',
  ],
  [
    'a letter put in',
    'Er nannte den belieben Platz am Hafen schön.',
    'den belieb[t]en Platz am Hafen',
    'edited',
  ],
  [
    'an ending put on',
    'Es war eine merkwürdige Stimmung im Saal.',
    'eine merkwürdige[n] Stimmung im Saal',
    'edited',
  ],
  [
    'letters dropped',
    'Es war eine merkwürdige Stimmung im Saal.',
    'eine merkwürdig[] Stimmung im Saal',
    'edited',
  ],
  [
    'sic',
    'Er nannte den belieben Platz am Hafen schön.',
    'den belieben [sic] Platz am Hafen',
    'edited',
  ],
  [
    'sic in round brackets',
    'Er nannte den belieben Platz am Hafen schön.',
    'den belieben (sic!) Platz am Hafen',
    'edited',
  ],
  [
    'an exclamation',
    'Er nannte den belieben Platz am Hafen schön.',
    'den belieben [!] Platz am Hafen',
    'edited',
  ],
  [
    'a note on emphasis',
    'Es war eine merkwürdige Stimmung im Saal.',
    'eine merkwürdige [Hervorh. d. Verf.] Stimmung im Saal',
    'edited',
  ],
  [
    'a note of the editors',
    'Es war eine merkwürdige Stimmung im Saal.',
    'eine merkwürdige (Anm. d. Red.) Stimmung im Saal',
    'edited',
  ],
  [
    'an insertion',
    'Dann kam der Kanzler in den Saal zurück.',
    'Dann kam der [alte] Kanzler in den Saal zurück',
    'edited',
  ],
  [
    'a name for a pronoun',
    'Dann kam er in den alten Saal zurück.',
    'Dann kam [Scholz] in den alten Saal zurück',
    'edited',
  ],
  [
    'a name added',
    'Dann kam der Kanzler in den Saal zurück.',
    'Dann kam der Kanzler [Scholz] in den Saal zurück',
    'edited',
  ],
  [
    'one name for another',
    'Dann kam Kanzler Scholz in den Saal zurück.',
    'Dann kam Kanzler [Merz] in den Saal zurück',
    'meaning-changed',
  ],
  [
    'nicht put in',
    'Wir werden das in diesem Jahr tun.',
    'Wir werden das in diesem Jahr [nicht] tun',
    'meaning-changed',
  ],
  [
    'a number put in',
    'Wir haben Häuser am Hafen gebaut.',
    'Wir haben [20] Häuser am Hafen gebaut',
    'meaning-changed',
  ],
  [
    'kein made ein',
    'Das war für uns kein guter Tag.',
    'Das war für uns [ein] guter Tag',
    'meaning-changed',
  ],
  [
    'a modal verb exchanged',
    'Wir können das in diesem Jahr tun.',
    'Wir [müssen] das in diesem Jahr tun',
    'meaning-changed',
  ],
  [
    'an elision',
    'Dann kam der Kanzler mit einer roten Mappe in den Saal zurück.',
    'Dann kam der Kanzler […] in den Saal zurück',
    'elided',
  ],
  [
    'an elision in round brackets',
    'Dann kam der Kanzler mit einer roten Mappe in den Saal zurück.',
    'Dann kam der Kanzler (...) in den Saal zurück',
    'elided',
  ],
  [
    'a bracket of the source',
    'Das Risiko war 1,5 [95 % CI 1,3–1,7] im Mittel.',
    'Das Risiko war 1,5 [95 % CI 1,3–1,7] im Mittel',
    'verbatim',
  ],
  [
    'a footnote of the source left out',
    'Das Risiko war gering [12] und sank weiter.',
    'Das Risiko war gering und sank weiter',
    'typographic',
  ],
  [
    'the source’s own capital in brackets',
    'Er sagte: [W]ir haben den Hafen besucht.',
    'Wir haben den Hafen besucht',
    'edited',
  ],
  [
    'a trailing-off of the source',
    'Wir haben den Hafen … nun ja, besucht.',
    'Wir haben den Hafen … nun ja, besucht',
    'verbatim',
  ],
];

const ENGLISH: readonly Row[] = [
  [
    'not guilty is not innocent',
    'The jury found the man not guilty of theft.',
    'The jury found the man [innocent] of theft',
    'meaning-changed',
  ],
  [
    'a name for a pronoun',
    'Then he walked back to the old station.',
    'Then [Biden] walked back to the old station',
    'edited',
  ],
  [
    'emphasis added',
    'Then he walked back to the old station.',
    'Then he walked back to the old [emphasis added] station',
    'edited',
  ],
  [
    'a written number for digits',
    'Then 12 men walked back to the station.',
    'Then [twelve] men walked back to the station',
    'edited',
  ],
  [
    'spaced dots',
    'Then he walked along the river back to the old station.',
    'Then he walked . . . back to the old station',
    'elided',
  ],
];

test.for(GERMAN)('German: %s', ([, source, quote, verdict]) => {
  expect(inGerman(quote, source).verdict).toBe(verdict);
});
test.for(ENGLISH)('English: %s', ([, source, quote, verdict]) => {
  expect(inEnglish(quote, source).verdict).toBe(verdict);
});
