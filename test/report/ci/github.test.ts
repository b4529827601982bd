// Annotations: within GitHub's limits, and no text but ours is a command.

import { describe, expect, test } from 'vitest';
import { report } from '../../../src/report/index.js';
import type { Result } from '../../../src/schema/result.generated.js';
import { options } from '../options.js';
import { sampleClaim, sampleResult } from '../samples/claim.js';
import { hostileResult } from '../samples/hostile.js';
import { everyVerdict } from './every-verdict.js';
import { expectGolden } from './golden.js';
import { CI_ATTACKS, hostileCi } from './hostile.js';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const decode = (text: string) =>
  text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');
const decodeProperty = (text: string) => decode(text.replace(/%3A/g, ':').replace(/%2C/g, ','));

/** Reads a line as the runner does; fails on a line that is no annotation. */
function command(line: string): Command {
  const [, name = '', list = '', message = ''] =
    /^::(error|warning|notice) ([^:]*)::(.*)$/.exec(line) ?? [];
  expect(name, line).not.toBe('');
  const pairs = list.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), decodeProperty(pair.slice(at + 1))];
  });
  return { name, properties: Object.fromEntries(pairs), message: decode(message) };
}

const write = async (result: Result, more = {}): Promise<Command[]> => {
  const text = await report('github', result, options(more));
  return text.split('\n').slice(0, -1).map(command);
};

const claims = (count: number, verdict: 'altered' | 'tidied') =>
  Array.from({ length: count }, (_, index) =>
    sampleClaim(
      { id: `a/b/${verdict}${index}`, verdict, quote: `words ${index}` },
      null,
      index + 1,
    ),
  );

describe('the annotations', () => {
  test('look as they did', async () => {
    expectGolden('every-verdict.github.txt', await report('github', everyVerdict(), options()));
  });

  test('point to the claim, in the repository', async () => {
    const found = await write(everyVerdict(), { folder: 'news/' });
    const altered = found.find(({ properties }) => properties.title?.includes('Wording differs'));
    expect(altered).toMatchObject({
      name: 'error',
      properties: {
        file: 'news/claims/harbour/moreno.json',
        line: '32',
        col: '17',
        title: 'Wortlaut: Wording differs',
      },
    });
    expect(altered?.message).toMatch(/^One word differs.*\nAs published: We will not \[-shut-\]/);
  });

  test('begin with what is worst', async () => {
    const found = await write(everyVerdict());
    expect(found[0]?.properties.title).toBe('Wortlaut: source/missing');
    expect(found[1]?.properties.title).toBe('Wortlaut: Source names someone else');
    const rank = ({ name }: Command) => ['error', 'warning', 'notice'].indexOf(name);
    expect(found.map(rank)).toEqual(found.map(rank).sort());
  });

  test('are none when all holds', async () => {
    const fine = everyVerdict().claims.filter(({ outcome }) => outcome === 'pass');
    expect(await write(sampleResult(fine, []))).toEqual([]);
  });

  test.each([
    { errors: 10, shown: 10, last: 'Wortlaut: Wording differs' },
    { errors: 11, shown: 10, last: 'Wortlaut' },
    { errors: 1025, shown: 10, last: 'Wortlaut' },
  ])('are $shown of $errors, and the last counts the rest', async ({ errors, shown, last }) => {
    const found = await write(
      sampleResult([...claims(errors, 'altered'), ...claims(3, 'tidied')], []),
    );
    const of = (name: string) => found.filter((each) => each.name === name);
    expect(of('error').length).toBe(shown);
    expect(of('warning').length).toBe(3);
    expect(of('error').at(-1)?.properties.title).toBe(last);
    if (last === 'Wortlaut') {
      const rest = (errors - shown + 1).toLocaleString('en-US');
      expect(of('error').at(-1)?.message).toBe(`${rest} more`);
    }
  });

  const alone = (text: string) =>
    sampleClaim({ id: text, verdict: 'altered', quote: text, sentence: text, file: text }, null);
  const hostile: readonly (readonly [string, Result])[] = [
    ['a hostile case', hostileCi()],
    ['another hostile case', hostileResult()],
    ...CI_ATTACKS.map((text) => [JSON.stringify(text), sampleResult([alone(text)], [])] as const),
  ];
  test.each(hostile)('are the only commands in %s', async (_name, result) => {
    const text = await report('github', result, options());
    // Whatever a log or a runner takes for a line end, only ours are there.
    expect(text).not.toMatch(/[\r\u0085\u2028\u2029\u0000-\u0009\u000B-\u001F\u007F]|##\[|\p{Cs}/u);
    for (const line of text.split('\n').slice(0, -1)) command(line);
  });

  test('give the text back', async () => {
    const sentence = '100 %: a, b :: %0A %25';
    const claim = sampleClaim({ id: 'a', verdict: 'altered', sentence, file: 'a,b:c%.json' }, null);
    const [found] = await write(sampleResult([claim], []));
    expect(found?.message).toBe(sentence);
    expect(found?.properties.file).toBe('a,b:c%.json');
  });
});
