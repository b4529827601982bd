// The language of the search field and of the page's address; no browser is needed.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAddress, parseAddress } from '../../src/browser/address.js';
import { parseQuery, type Searchable, withTerm } from '../../src/browser/query.js';
import { folded } from '../../src/util/search-fold.js';

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  outcome: ['fail'],
  verdict: ['meaning-changed', 'A word that matters differs'],
  speaker: ['Olaf Scholz', 'Boris Pistorius'],
  flag: ['short', 'context-risk'],
  source: ['claims/tokyo/article.md'],
  id: ['tokyo/scholz/new-level'],
  since: ['changed'],
  decision: ['none'],
};
const claim: Searchable = {
  field: (name) => (FIELDS[name] ?? []).map(folded),
  text: () => folded('Eine neue Stufe ist erreicht, „erklärte“ Übung auf der Straße'),
};

describe('a query matches', () => {
  test.each([
    '',
    'outcome:fail',
    'outcome:warn,fail',
    'OUTCOME:FAIL',
    'ergebnis:fail sprecher:scholz',
    'speaker:scholz',
    'speaker:"olaf scholz"',
    'speaker:pistorius outcome:fail',
    'verdict:meaning',
    'verdict:"word that matters"',
    'flag:context source:tokyo id:new-level since:changed decision:none',
    'neue Stufe',
    'stufe neue',
    '"neue Stufe"',
    '„neue Stufe“',
    '«neue stufe»',
    '"neue  stufe',
    'erklarte ubung strasse',
    '-outcome:pass -"neuer stufe" -speaker:kishida',
  ])('%s', (query) => {
    expect(parseQuery(query).matches(claim)).toBe(true);
  });
});

describe('a query does not match', () => {
  test.each([
    'outcome:warn',
    'outcome:fai',
    '-outcome:fail',
    'speaker:kishida',
    'speaker:scholz outcome:pass',
    '"Stufe neue"',
    'neue Treppe',
    'verdict:altered',
    'since:new',
    '-stufe',
  ])('%s', (query) => {
    expect(parseQuery(query).matches(claim)).toBe(false);
  });
});

test('a field that there is not is taken as a word, and said', () => {
  const query = parseQuery('author:scholz neue');
  expect(query.unknown).toEqual(['author']);
  expect(query.matches(claim)).toBe(false);
  expect(parseQuery('neue outcome:fail').unknown).toEqual([]);
});

test.each([
  { query: '', term: 'outcome:fail', becomes: 'outcome:fail' },
  { query: 'neue "neue Stufe"', term: 'outcome:fail', becomes: 'neue "neue Stufe" outcome:fail' },
  { query: 'outcome:warn neue', term: 'outcome:fail', becomes: 'neue outcome:fail' },
  { query: '-outcome:"warn" neue outcome:pass', term: '', becomes: 'neue' },
])('$query with $term is $becomes', ({ query, term, becomes }) => {
  expect(withTerm(query, 'outcome', term)).toBe(becomes);
});

test('no text is a mistake, and a query with what it finds negated finds the rest', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(typeof parseQuery(text).matches(claim)).toBe('boolean');
      const word = folded(text).replace(/[^a-z]/g, '') || 'x';
      const found = parseQuery(word).matches(claim);
      expect(parseQuery(`-${word}`).matches(claim)).toBe(!found);
    }),
    { seed: 11, numRuns: 300 },
  );
});

describe('the address', () => {
  test('is readable', () => {
    const address = { target: 'c-tokyo/scholz/new-level', query: 'outcome:fail speaker:scholz' };
    expect(formatAddress(address)).toBe('#c-tokyo/scholz/new-level?q=outcome:fail+speaker:scholz');
    expect(formatAddress({ target: '', query: '"neue Stufe"' })).toBe('#?q=%22neue+Stufe%22');
    expect(formatAddress({ target: '', query: '' })).toBe('');
    expect(formatAddress({ target: 'open', query: '' })).toBe('#open');
  });

  test('comes back as it was, whatever was typed', () => {
    const query = fc.string({ unit: 'grapheme' });
    const target = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(target, query, (to, q) => {
        const address = { target: to, query: q };
        expect(parseAddress(formatAddress(address))).toEqual(address);
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  test('that cannot be decoded leads nowhere', () => {
    expect(parseAddress('#%E0%A4%A')).toEqual({ target: '', query: '' });
  });
});

test('folding letter by letter gives what folding the whole does', () => {
  const whole = (text: string): string =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll('ß', 'ss')
      .replace(/[„“”‟«»]/g, '"')
      .replace(/[’‘]/g, "'")
      .replace(/\s+/g, ' ');
  const piece = fc.oneof(
    fc.constantFrom(
      'Straße',
      'e\u0301',
      'Ü',
      '…',
      '\u00A0',
      '  \n',
      '„so“',
      'ﬁ',
      'İ',
      '한글',
      '½',
      '’',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(folded(pieces.join(''))).toBe(whole(pieces.join('')));
    }),
    { seed: 5, numRuns: 1000 },
  );
});
