// A name in brackets for `I`: the speaker's own is an editor's help, another's is a false quote.

import { expect, test } from 'vitest';
import { judged, person, source } from './subject.js';

const EN = 'We lost badly, and I take the blame. That is all I have to say.';
const DE = 'Wir haben verloren, und ich trage die Schuld. Mehr sage ich nicht.';

test.for([
  [
    'another name',
    'en',
    EN,
    'We lost badly, and [Peter Crane] take[s] the blame',
    'Mary Brook',
    'fail',
  ],
  [
    'a namesake',
    'en',
    EN,
    'We lost badly, and [Peter Brook] take[s] the blame',
    'Mary Brook',
    'fail',
  ],
  [
    'her own name',
    'en',
    EN,
    'We lost badly, and [Mary Brook] take[s] the blame',
    'Mary Brook',
    'pass',
  ],
  ['her surname', 'en', EN, 'We lost badly, and [Brook] take[s] the blame', 'Mary Brook', 'pass'],
  ['a pronoun', 'en', EN, 'We lost badly, and [she] take[s] the blame', 'Mary Brook', 'pass'],
  ['ein anderer Name', 'de', DE, 'und [Peter Hahn] träg[t] die Schuld', 'Anna Berg', 'fail'],
  ['ihr eigener Name', 'de', DE, 'und [Anna Berg] träg[t] die Schuld', 'Anna Berg', 'pass'],
  ['ein Fürwort', 'de', DE, 'und [sie] träg[t] die Schuld', 'Anna Berg', 'pass'],
  [
    'nobody known to speak',
    'en',
    EN,
    'We lost badly, and [Peter Crane] take[s] the blame',
    null,
    'warn',
  ],
  ['niemand bekannt', 'de', DE, 'und [Peter Hahn] träg[t] die Schuld', null, 'warn'],
] as const)('for a first person: %s', ([, lang, text, quote, name, outcome]) => {
  const meta = { lang, speaker: name };
  const judgement = judged(quote, {
    source: source(text, meta),
    claim: name === null ? {} : { speaker: person(name) },
  });
  expect(judgement.outcome).toBe(outcome);
});
