// What was left out: the cases of the design, and what lies just outside each.

import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/model/verdicts.js';
import { inEnglish, inGerman, judged, quotation, source } from './subject.js';

type Row = readonly [title: string, source: string, quote: string, Verdict];

const GERMAN: readonly Row[] = [
  [
    'an ellipsis over nicht',
    'Wir werden das Geld in diesem Jahr nicht auszahlen.',
    'Wir werden das Geld […] auszahlen',
    'context-risk',
  ],
  [
    'an ellipsis over plain words',
    'Wir werden das Geld in diesem Jahr auszahlen.',
    'Wir werden das Geld […] auszahlen',
    'elided',
  ],
  [
    'an ellipsis over a contrast',
    'Das Haus ist schön, aber viel zu teuer, und liegt am See.',
    'Das Haus ist schön […] und liegt am See',
    'context-risk',
  ],
  [
    'an ellipsis over a question',
    'Das Haus ist schön. Wer will das bezahlen? Es liegt am See.',
    'Das Haus ist schön […] Es liegt am See',
    'context-risk',
  ],
  [
    'a trailing nicht',
    'Diese Reform unterstützt meine Partei nicht. Das wissen alle.',
    'Diese Reform unterstützt meine Partei',
    'context-risk',
  ],
  [
    'nicht in the next sentence',
    'Diese Reform unterstützt meine Partei. Nicht alle wissen das.',
    'Diese Reform unterstützt meine Partei',
    'verbatim',
  ],
  [
    'a cut separable prefix',
    'Wir lehnen diese Reform aus guten Gründen ab. Das wissen alle.',
    'Wir lehnen diese Reform aus guten Gründen',
    'context-risk',
  ],
  [
    'a separable prefix after a preposition that looks like one',
    'Wir bauen diese Brücke mit Beton ab Juni weiter.',
    'Wir bauen diese Brücke mit Beton',
    'context-risk',
  ],
  [
    'governed by a negation',
    'Ich glaube nicht, dass diese Reform den Menschen hilft.',
    'diese Reform den Menschen hilft',
    'context-risk',
  ],
  [
    'governed by a plain verb',
    'Ich weiß seit Jahren, dass diese Reform den Menschen hilft.',
    'diese Reform den Menschen hilft',
    'verbatim',
  ],
  [
    'half of nicht nur, first',
    'Diese Reform hilft nicht nur den Kindern, sondern auch den Eltern.',
    'hilft nicht nur den Kindern',
    'context-risk',
  ],
  [
    'half of nicht nur, second',
    'Diese Reform hilft nicht nur den Kindern, sondern auch den Eltern.',
    'sondern auch den Eltern',
    'context-risk',
  ],
  [
    'half of zwar',
    'Diese Reform ist zwar teuer für uns, aber sie hilft den Kindern.',
    'Diese Reform ist zwar teuer für uns',
    'context-risk',
  ],
  [
    'a question',
    'Soll diese Reform den Kindern helfen oder nur den Banken?',
    'Soll diese Reform den Kindern helfen',
    'context-risk',
  ],
  [
    'a condition cut off after',
    'Diese Reform hilft den Kindern, wenn der Bund zahlt.',
    'Diese Reform hilft den Kindern',
    'context-risk',
  ],
  [
    'a condition cut off before',
    'Wenn der Bund zahlt, hilft diese Reform den Kindern.',
    'hilft diese Reform den Kindern',
    'context-risk',
  ],
  [
    'a reason cut off',
    'Diese Reform hilft den Kindern, weil der Bund zahlt.',
    'Diese Reform hilft den Kindern',
    'verbatim',
  ],
  [
    'a relative clause cut off',
    'Diese Reform hilft den Kindern, die hier leben.',
    'Diese Reform hilft den Kindern',
    'verbatim',
  ],
  [
    'reversed pieces',
    'Diese Reform hilft den Kindern. Später bauen wir das Bad am See.',
    'bauen wir das Bad am See […] Diese Reform hilft',
    'spliced',
  ],
];

const ENGLISH: readonly Row[] = [
  [
    'a question that is quoted whole but for its mark',
    'The town council has lost its way?',
    'The town council has lost its way',
    'context-risk',
  ],
  [
    'the same with its mark',
    'The town council has lost its way?',
    'The town council has lost its way?',
    'verbatim',
  ],
  [
    'governed by a doubt',
    'I doubt that we can save the old mill.',
    'we can save the old mill',
    'context-risk',
  ],
  [
    'an ellipsis over may alone',
    'We may support the plan of the town.',
    'We […] support the plan of the town',
    'context-risk',
  ],
  [
    'an ellipsis over unless',
    'We will open the hall in May unless it rains, and the band will play.',
    'We will open the hall in May … and the band will play',
    'context-risk',
  ],
  [
    'governed without a comma',
    "I don't think that we can save the old mill.",
    'we can save the old mill',
    'context-risk',
  ],
  [
    'I think before the words',
    'I think we can save the old mill.',
    'we can save the old mill',
    'context-risk',
  ],
  [
    'if after the words',
    'We can save the old mill if the town pays.',
    'We can save the old mill',
    'context-risk',
  ],
  [
    'because after the words',
    'We can save the old mill because the town pays.',
    'We can save the old mill',
    'verbatim',
  ],
  [
    'only before the words',
    'Only the town can save the old mill.',
    'the town can save the old mill',
    'context-risk',
  ],
  [
    'a hedge in the clause before',
    'Perhaps it rains, but we can save the old mill.',
    'we can save the old mill',
    'verbatim',
  ],
  [
    'a question',
    'Can we save the old mill in time?',
    'we save the old mill in time',
    'context-risk',
  ],
];

describe('German', () => {
  test.for(GERMAN)('%s', ([, text, quote, verdict]) => {
    expect(inGerman(quote, text).verdict).toBe(verdict);
  });
});
describe('English', () => {
  test.for(ENGLISH)('%s', ([, text, quote, verdict]) => {
    expect(inEnglish(quote, text).verdict).toBe(verdict);
  });
});

describe('where context is read', () => {
  const text = 'Nicht einmal Meier glaubt, „diese Reform hilft den Kindern“, wenn der Bund zahlt.';
  const article = { source: source(text, { kind: 'article' }) };

  test('a whole quotation has none, whatever the article says around it', () => {
    const words = 'diese Reform hilft den Kindern';
    const quotations = [quotation(text, words, 'Meier')];
    expect(judged(words, { ...article, quotations }).verdict).toBe('verbatim');
    expect(judged('Reform hilft den Kindern', { ...article, quotations }).verdict).toBe('verbatim');
  });

  test('a negation inside the same quotation is context', () => {
    const said = 'Meier sagte: „Diese Reform hilft den Kindern nicht.“ Dann ging er.';
    const quotations = [quotation(said, 'Diese Reform hilft den Kindern nicht.', 'Meier')];
    const setting = { source: source(said, { kind: 'article' }), quotations };
    expect(judged('Diese Reform hilft den Kindern', setting).verdict).toBe('context-risk');
  });

  test('more than two sentences left out is far', () => {
    const long = 'Das Haus ist schön. Es ist rot. Es ist hoch. Es ist alt. Der See liegt davor.';
    expect(inGerman('Das Haus ist schön. […] Der See liegt davor', long).flags).toContain('far');
    expect(inGerman('Es ist hoch. […] Der See liegt davor', long).flags).not.toContain('far');
  });
});
