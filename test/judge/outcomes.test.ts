// From verdicts to outcomes: profiles, the config's overrides, doubtful sources, pins, statements.

import { describe, expect, test } from 'vitest';
import { judge } from '../../src/judge/index.js';
import { TABLE } from '../../src/judge/table.js';
import { weigh } from '../../src/judge/weigh.js';
import type { JudgedQuote } from '../../src/model/case.js';
import type { Rating, StatementClaim } from '../../src/model/claim.js';
import { lexicon } from '../../src/words/index.js';
import { DEFAULT, inGerman, judged, quoteClaim, source, subject } from './subject.js';

const TEXT =
  'Wir haben, äh, im Mai 240 Wohnungen an das Netz angeschlossen. ' +
  'Wir werden die Preise nicht erhöhen. Der Bau kostet 3 Millionen Euro.';
const setting = { source: source(TEXT) };
const under = (quote: string, profile: string, more = {}) =>
  judged(quote, { ...setting, policy: { profile, ...more } }).outcome;

describe('profiles', () => {
  const tidied = 'im Mai 240 Wohnungen an ein Netz angeschlossen';
  const filler = 'Wir haben im Mai 240 Wohnungen an das Netz angeschlossen';
  test.for([
    ['default', 'warn'],
    ['ap', 'fail'],
    ['scholarly', 'warn'],
    ['spoken', 'warn'],
    ['a name that nobody knows', 'warn'],
  ])('%s makes an exchanged article a %s', ([profile, outcome]) => {
    expect(under(tidied, profile!)).toBe(outcome);
  });

  test('spoken lets fillers pass, default does not', () => {
    const noCommas = source(TEXT, { kind: 'transcript' });
    const with_ = (profile: string) =>
      judged(filler, { source: noCommas, policy: { profile } }).outcome;
    expect([with_('spoken'), with_('default')]).toEqual(['pass', 'warn']);
  });

  test('scholarly fails an unmarked capital, but not a marked one', () => {
    expect(under('Im Mai 240 Wohnungen an das Netz', 'scholarly')).toBe('fail');
    expect(under('[I]m Mai 240 Wohnungen an das Netz', 'scholarly')).toBe('pass');
    expect(under('Im Mai 240 Wohnungen an das Netz', 'default')).toBe('pass');
  });
});

describe('overrides', () => {
  test('a verdict’s outcome beats the profile’s', () => {
    const more = { verdicts: { tidied: 'pass' } };
    expect(under('im Mai 240 Wohnungen an ein Netz', 'ap', more)).toBe('pass');
  });

  test('a rule that is off weighs nothing', () => {
    expect(
      under('im Mai 240 Wohnungen an ein Netz', 'default', { rules: { article: 'off' } }),
    ).toBe('pass');
  });

  test('a rule can lift', () => {
    expect(
      under('im Mai 240 Wohnungen an ein Netz', 'default', { rules: { article: 'fail' } }),
    ).toBe('fail');
  });

  test('strict makes a context risk fail', () => {
    const quote = 'Wir werden die Preise […] erhöhen';
    expect([under(quote, 'default'), under(quote, 'default', { strict: true })]).toEqual([
      'warn',
      'fail',
    ]);
  });
});

describe('doubtful sources', () => {
  const wrong = 'im Mai 420 Wohnungen an das Netz angeschlossen';
  test.for(['asr', 'ocr'] as const)('%s cannot convict', (made) => {
    const { verdict, outcome, flags } = inGerman(wrong, TEXT, { made });
    expect([verdict, outcome]).toEqual(['meaning-changed', 'warn']);
    expect(flags).toContain(made);
  });
  test('typed text can', () => expect(inGerman(wrong, TEXT).outcome).toBe('fail'));
});

describe('pins', () => {
  const seen = 'Wir werden die Preise nicht erhöhen.';
  const pin = (sha: string, words: string) => ({
    sha256: sha.repeat(64),
    seen: words,
    speaker: null,
  });
  const pinned = (sha: string, words: string) =>
    judged('die Preise nicht erhöhen', { ...setting, claim: { pin: pin(sha, words) } });

  test('the same file with the passage says nothing', () => {
    expect(pinned('a', seen).findings).toEqual([]);
  });
  test('the same file without the passage: the pin is wrong', () => {
    expect(pinned('a', 'Nie gesagt.').findings.map(({ ruleId }) => ruleId)).toEqual(['pin']);
  });
  test('another file with the passage is updated', () => {
    const { flags, outcome } = pinned('b', seen.replace(' ', '\n '));
    expect([flags, outcome]).toEqual([['source-updated'], 'pass']);
  });
  test('another file without the passage has changed', () => {
    const { verdict, message } = pinned('b', 'Wir werden die Preise erhöhen.');
    expect(verdict).toBe('source-changed');
    expect(message.args.now).toBe('die Preise nicht erhöhen');
  });
});

describe('unchecked', () => {
  test('another language without a translation', () => {
    const found = judged('We will not raise prices', { ...setting, claim: { lang: 'en' } });
    expect([found.verdict, found.reason, found.outcome]).toEqual([
      'unchecked',
      'other-language',
      'unchecked',
    ]);
  });
  test('fails under strict', () => {
    const found = judged('Egal', { ...setting, claim: { lang: 'en' }, policy: { strict: true } });
    expect(found.outcome).toBe('fail');
  });
});

describe('statements', () => {
  const evidence = (quote: string): JudgedQuote => {
    const one = subject(quote, setting);
    return { case: one, judgement: judge(one, lexicon(), DEFAULT) };
  };
  const claim = (statement: string, rating: Rating | null): StatementClaim => {
    const { quote: _, ...base } = quoteClaim('');
    return { ...base, kind: 'statement', statement, rating, conclusion: null, evidence: [] };
  };
  const state = (statement: string, rating: Rating | null, ...quotes: readonly string[]) =>
    judge({ claim: claim(statement, rating), evidence: quotes.map(evidence) }, lexicon(), DEFAULT);

  test('the worst evidence decides', () => {
    const found = state(
      'Der Bau kostet 3 Millionen Euro.',
      'correct',
      'Der Bau kostet 3 Millionen Euro',
      'Wir werden die Preise erhöhen',
    );
    expect([found.verdict, found.outcome]).toEqual(['meaning-changed', 'fail']);
  });
  test('a number without evidence warns', () => {
    const found = state(
      'Der Bau kostet 4 Millionen Euro.',
      'correct',
      'Der Bau kostet 3 Millionen Euro',
    );
    expect([found.outcome, found.flags]).toEqual(['warn', ['unsupported-detail']]);
    expect(found.findings.map(({ args }) => args.word)).toEqual(['4']);
  });
  test.each([
    ['Der Bau kostet 3 Milliarden Euro.', 'warn'],
    ['Der Bau kostet 3 Millionen Dollar.', 'warn'],
    ['Der Bau kostet 3 Prozent mehr.', 'warn'],
    ['Der Bau kostet 3 Euro.', 'warn'],
    ['Der Bau kostet drei Millionen Euro.', 'pass'],
    ['Der Bau kostet 3 Mio. Euro.', 'pass'],
    ['Der Bau kostet 3 Millionen.', 'pass'],
  ] as const)('a number counts with its scale and unit: %s', (statement, outcome) => {
    expect(state(statement, 'correct', 'Der Bau kostet 3 Millionen Euro').outcome).toBe(outcome);
  });
  test('but not where the statement is rated false', () => {
    expect(
      state('Der Bau kostet 4 Millionen Euro.', 'false', 'Der Bau kostet 3 Millionen Euro').outcome,
    ).toBe('pass');
  });
  test('a name without evidence warns', () => {
    const found = state(
      'In Hamburg kostet der Bau 3 Millionen Euro.',
      'mostly-correct',
      'Der Bau kostet 3 Millionen Euro',
    );
    expect(found.findings.map(({ args }) => args.word)).toEqual(['Hamburg']);
  });
  test('a statement without evidence is not checked', () => {
    expect(state('Der Bau kostet viel.', null).verdict).toBe('unchecked');
  });
});

test('a rule that throws costs its own row', () => {
  const failures: string[] = [];
  const [row] = TABLE;
  const comparison = new Proxy(
    {},
    {
      get: () => {
        throw new Error('broken list');
      },
    },
  );
  const unit = {
    start: 0,
    end: 9,
    kind: 'word',
    text: 'Aborndung',
    norm: 'aborndung',
    key: 'x',
    others: [],
    via: null,
    spaced: true,
    mark: null,
  } as const;
  const other = { ...unit, text: 'Abrondung', norm: 'abrondung', key: 'y' };
  const change = {
    quote: unit,
    passage: other,
    op: 'replaced',
    same: false,
    marked: false,
    quoteRun: [unit],
    passageRun: [other],
    comparison,
  } as never;
  expect(weigh(change, (id) => failures.push(id))?.class).toBe('other');
  expect(failures).toContain(row!.rule.id);
});

test('languages without lists are compared by letters alone', () => {
  const french = source('Nous ne voulons pas augmenter les impôts cette année.', { lang: 'fr' });
  const same = judged('Nous ne voulons pas augmenter les impôts', { source: french });
  expect([same.verdict, same.flags.includes('lang-unsupported')]).toEqual(['verbatim', true]);
  const other = judged('Nous voulons augmenter les impôts cette année', { source: french });
  expect(other.outcome).toBe('fail');
});
