// JUnit XML: well-formed whatever is in it, with totals that add up.

import { describe, expect, test } from 'vitest';
import { report } from '../../../src/report/index.js';
import type { Result } from '../../../src/schema/result.generated.js';
import { options } from '../options.js';
import { sampleResult } from '../samples/claim.js';
import { hostileResult } from '../samples/hostile.js';
import { everyVerdict } from './every-verdict.js';
import { expectGolden } from './golden.js';
import { hostileCi } from './hostile.js';
import { junitFaults } from './junit-schema.js';
import { childrenOf, parseXml, textOf, type XmlElement } from './parse-xml.js';

const write = async (result: Result, more = {}) =>
  parseXml(await report('junit', result, options(more)));
const suitesOf = (root: XmlElement) => childrenOf(root, 'testsuite');
const casesOf = (root: XmlElement) =>
  suitesOf(root).flatMap((each) => childrenOf(each, 'testcase'));
const endings = ['failure', 'error', 'skipped'] as const;

describe('a JUnit report', () => {
  test('looks as it did', async () => {
    expectGolden('every-verdict.junit.xml', await report('junit', everyVerdict(), options()));
  });

  test.each([
    ['of every verdict', everyVerdict()],
    ['of nothing at all', sampleResult([], [])],
    ['of a hostile case', hostileCi()],
    ['of another hostile case', hostileResult()],
  ])('%s fits the schema, and its totals are those of its cases', async (_name, result) => {
    const root = await write(result);
    expect(junitFaults(root)).toEqual([]);
    const count = (cases: readonly XmlElement[], name: string) =>
      String(cases.filter((each) => childrenOf(each, name).length > 0).length);
    for (const suite of suitesOf(root)) {
      const cases = childrenOf(suite, 'testcase');
      expect(suite.attributes).toMatchObject({
        tests: String(cases.length),
        failures: count(cases, 'failure'),
        errors: count(cases, 'error'),
        skipped: count(cases, 'skipped'),
      });
    }
    const all = casesOf(root);
    expect(all.length).toBe(result.claims.length + result.problems.length);
    expect(root.attributes).toMatchObject({
      tests: String(all.length),
      failures: count(all, 'failure'),
      errors: count(all, 'error'),
    });
  });

  test('has a suite for each claim file and a case for each claim', async () => {
    const root = await write(everyVerdict(), { folder: 'news/' });
    expect(suitesOf(root).map(({ attributes }) => attributes.name)).toEqual([
      'news/claims/harbour/moreno.json',
      'news/claims/harbour/prado & co.json',
      'news/claims/harbour/article.md',
    ]);
    const names = casesOf(root).map(({ attributes }) => attributes.name);
    for (const { id } of everyVerdict().claims) expect(names).toContain(id);
  });

  test.each([
    { id: 'verbatim', ending: null },
    { id: 'tidied', ending: null },
    { id: 'wrong-source', ending: null },
    { id: 'altered', ending: 'failure' },
    { id: 'unchecked', ending: 'error' },
    { id: 'declared', ending: 'skipped' },
  ])('ends the case $id with $ending', async ({ id, ending }) => {
    const found = casesOf(await write(everyVerdict())).filter(({ attributes }) =>
      attributes.name?.endsWith(`/${id}`),
    );
    expect(found.length).toBe(1);
    const ended = endings.filter((name) => childrenOf(found[0]!, name).length > 0);
    expect(ended).toEqual(ending === null ? [] : [ending]);
  });

  test('says where and what in a failure, and what to look at in a warning', async () => {
    const cases = casesOf(await write(everyVerdict()));
    const told = (id: string) =>
      textOf(cases.find(({ attributes }) => attributes.name?.endsWith(`/${id}`))!);
    expect(told('altered')).toContain('claims/harbour/moreno.json:32:17\nWording differs\n');
    expect(told('altered')).toContain('We will not [-shut-] the harbour');
    expect(told('tidied')).toContain('Only an ending differs.');
    expect(told('verbatim')).toBe('');
  });

  test('gives texts back as they were but for what cannot be shown', async () => {
    const cases = casesOf(await write(hostileCi()));
    const texts = cases.map(textOf).join('\n');
    expect(texts).toContain('"double" \'single\' `back` <b>&amp; ]]> <!-- --> <![CDATA[');
    expect(texts.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\uFFFE\uFFFF\u2028\u202E]/u);
  });
});

describe('the schema of these tests', () => {
  const suite = '<testsuite name="a" tests="1" failures="0" errors="0">';
  const inSuite = (xml: string) =>
    `<testsuites name="w" tests="1" failures="0" errors="0">${suite}${xml}</testsuite></testsuites>`;
  const testcase = '<testcase name="x" classname="y"';
  test.each([
    ['another root', '<suites/>', 'the root is suites'],
    ['an unknown attribute', inSuite(`${testcase} line="1"/>`), 'no attribute line'],
    ['a case without a name', inSuite('<testcase classname="y"/>'), 'lacks name'],
    ['two endings', inSuite(`${testcase}><system-out/><system-out/></testcase>`), '2 elements'],
    ['an unknown element', inSuite(`${testcase}><warning/></testcase>`), 'holds warning'],
    ['text between elements', inSuite(`x${testcase}/>`), 'has text'],
    [
      'a failure without a type',
      inSuite(`${testcase}><failure message="m"/></testcase>`),
      'lacks type',
    ],
    ['a count that is none', inSuite('').replace('tests="1"', 'tests="one"'), 'tests is "one"'],
  ])('refuses %s', (_name, xml, fault) => {
    expect(
      junitFaults(parseXml(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`)).join('\n'),
    ).toContain(fault);
  });

  test('takes what a suite can hold', () => {
    const xml = inSuite(`${testcase}><failure type="t" message="m">why</failure></testcase>`);
    expect(junitFaults(parseXml(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`))).toEqual([]);
  });
});

describe('the reader of these tests', () => {
  const xml = (text: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${text}`;
  test.each([
    ['a bare ampersand', '<a>&</a>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['a reference to a control', '<a>&#8;</a>'],
    ['a control', '<a>\u0007</a>'],
    ['half a surrogate pair', '<a>\uD800</a>'],
    ['the end of a section', '<a>]]></a>'],
    ['markup in an attribute', '<a b="<"/>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['an element that is not closed', '<a><b></a>'],
    ['two roots', '<a/><b/>'],
  ])('refuses %s', (_name, text) => {
    expect(() => parseXml(xml(text))).toThrow();
  });

  test('takes what is well-formed', () => {
    expect(parseXml(xml('<a b="1 &lt; 2"><c/>x &amp; y</a>\n'))).toEqual({
      name: 'a',
      attributes: { b: '1 < 2' },
      children: [{ name: 'c', attributes: {}, children: [] }, 'x & y'],
    });
  });
});
