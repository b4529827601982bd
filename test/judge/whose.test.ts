// Whose words: what an attribution must be before it convicts anybody.

import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../src/model/quotation.js';
import { textSpan } from '../../src/text/offsets.js';
import { judged, person, quotation, source } from './subject.js';

const WORDS = 'Wir bauen die Brücke im Sommer wieder auf.';
const TEXT = `Im Rathaus wurde es laut. „${WORDS}“, sagte Anna Meier. Später ging das Licht aus.`;
const said = (speaker: string | null, more: Partial<Quotation> = {}): Quotation =>
  quotation(TEXT, WORDS, speaker, more);
const quote = 'die Brücke im Sommer wieder auf';

const setting = (claimed: string | null, found: Quotation, kindGuessed = false) => ({
  source: source(TEXT, { kind: 'article', kindGuessed }),
  quotations: [found],
  claim: { speaker: claimed === null ? null : person(claimed) },
});

describe('the speaker', () => {
  test('agrees by the full name', () => {
    const { verdict, attribution } = judged(quote, setting('Anna Meier', said('Anna Meier')));
    expect([verdict, attribution?.agrees]).toEqual(['verbatim', true]);
  });

  test('agrees by the surname alone', () => {
    expect(judged(quote, setting('Anna Meier', said('Meier'))).verdict).toBe('verbatim');
  });

  test('does not agree by a name that only ends alike', () => {
    expect(judged(quote, setting('Eier', said('Anna Meier'))).verdict).toBe('misattributed');
  });

  test('named by the cue convicts', () => {
    const { verdict, outcome } = judged(quote, setting('Otto Kraus', said('Anna Meier')));
    expect([verdict, outcome]).toEqual(['misattributed', 'fail']);
  });

  test('reached by a pronoun only warns', () => {
    const base = said('Anna Meier');
    const byPronoun = said('Anna Meier', {
      status: 'inferred',
      speaker: { ...base.speaker!, via: 'pronoun' },
    });
    const { verdict, outcome, flags } = judged(quote, setting('Otto Kraus', byPronoun));
    expect([verdict, outcome]).toEqual(['verbatim', 'warn']);
    expect(flags).toContain('speaker-doubtful');
  });

  test('unknown only warns', () => {
    const { verdict, outcome, flags } = judged(quote, setting('Otto Kraus', said(null)));
    expect([verdict, outcome]).toEqual(['verbatim', 'warn']);
    expect(flags).toContain('speaker-unknown');
  });

  test('is not asked for when the claim names none', () => {
    expect(judged(quote, setting(null, said('Anna Meier'))).outcome).toBe('pass');
  });

  test('unknown fails under strict', () => {
    const policy = { strict: true };
    expect(judged(quote, { ...setting('Otto Kraus', said(null)), policy }).outcome).toBe('fail');
  });
});

describe('the article’s own words', () => {
  test('are narrated, whoever is claimed', () => {
    const own = judged('Später ging das Licht aus', setting('Anna Meier', said('Anna Meier')));
    expect([own.verdict, own.outcome]).toEqual(['narrated', 'fail']);
  });

  test('one word outside the marks is enough', () => {
    const more = 'im Sommer wieder auf.“, sagte Anna';
    expect(judged(more, setting('Anna Meier', said('Anna Meier'))).verdict).toBe('narrated');
  });

  test('only warn when the kind of the source was guessed', () => {
    const found = setting('Anna Meier', said('Anna Meier'), true);
    const { verdict, outcome, flags } = judged('Später ging das Licht aus', found);
    expect([verdict, outcome]).toEqual(['narrated', 'warn']);
    expect(flags).toContain('narrated-guessed');
  });

  test('hide no changed word behind a guessed kind', () => {
    const text = 'Später ging das Licht im Saal nicht wieder an, und alle gingen heim.';
    const article = source(text, { kind: 'article', kindGuessed: true });
    const claim = { speaker: person('Anna Meier') };
    const found = judged('das Licht im Saal wieder an, und alle', { source: article, claim });
    expect([found.verdict, found.outcome]).toEqual(['narrated', 'fail']);
    expect(found.flags).toContain('meaning-changed');
  });
});

test('words inside another’s quotation are second-hand', () => {
  const inner = 'Die Stadt zahlt alles';
  const outer = `Mein Vater sagte immer: ‚${inner}‘, und er hatte recht.`;
  const text = `„${outer}“, erzählte Anna Meier.`;
  const nested = quotation(text, inner, null);
  const quotations = [quotation(text, outer, 'Anna Meier', { nested: [nested] })];
  const found = judged(inner, {
    source: source(text, { kind: 'article' }),
    quotations,
    claim: { speaker: person('Anna Meier') },
  });
  expect(found.flags).toContain('second-hand');
});

describe('turns', () => {
  const text = 'Meier: Wir bauen die Brücke wieder auf.\n\nKraus: Das glaube ich Ihnen nicht ganz.';
  const turn = (speaker: string, words: string) => {
    const start = text.indexOf(words);
    const label = textSpan(text.indexOf(speaker), text.indexOf(speaker) + speaker.length + 1);
    return { ...textSpan(start, start + words.length), speaker, label };
  };
  const transcript = source(text, { kind: 'transcript' }, [
    turn('Meier', 'Wir bauen die Brücke wieder auf.'),
    turn('Kraus', 'Das glaube ich Ihnen nicht ganz.'),
  ]);

  test('convict by their label', () => {
    const claim = { speaker: person('Kraus') };
    const found = judged('Wir bauen die Brücke wieder auf', { source: transcript, claim });
    expect(found.verdict).toBe('misattributed');
  });

  test('do not join', () => {
    const joined = 'bauen die Brücke wieder auf […] glaube ich Ihnen nicht ganz';
    expect(judged(joined, { source: transcript }).verdict).toBe('spliced');
  });
});
