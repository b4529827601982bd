// A claim may say where its words stand; that can be right, wrong, or not to be told.

import { describe, expect, test } from 'vitest';
import { project, wortlaut } from './spawn.js';

const TALK = `WEBVTT

00:00:05.000 --> 00:00:07.000
<v Jane Doe>We will build the bridge.

00:12:41.000 --> 00:12:44.000
<v Jane Doe>We will build the tunnel.

01:02:41.000 --> 01:02:44.000
<v Jane Doe>We will build the bridge.
`;
const TURNS =
  'Tom Reyes: Where?\nAnn Lee: Why?\nJane Doe: We will build it.\nAnn Lee: Oh.\nTom Reyes: No.\n';
const ARTICLE =
  '# Bridge\n\nThe first.\n\nThe minister spoke.\n\n“We will build it,” said Jane Doe.\n';

/** Times are in seconds in the result. */
function saidOf({ time, ...rest }: { readonly time?: string }): object {
  if (time === undefined) return rest;
  return { ...rest, time: time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) };
}

function checked(source: string, text: string, quote: string, locator: object) {
  const claims = { source, speaker: 'Jane Doe', claims: [{ quote, locator }] };
  const cwd = project({
    [`claims/${source}`]: text,
    'claims/a.json': JSON.stringify(claims),
  });
  const { code, out } = wortlaut(['check', '--reporter', 'json'], cwd);
  const [claim] = JSON.parse(out).claims;
  const { segments } = claim.match;
  const messages = claim.findings.map((finding: { message: string }) => finding.message);
  expect(claim.locator).toEqual({ page: null, time: null, paragraph: null, ...saidOf(locator) });
  return { code, verdict: claim.verdict, flags: claim.flags, messages, time: segments[0].time };
}

describe('a locator', () => {
  test.for([
    ['of the time', 'talk.vtt', TALK, 'We will build the tunnel', { time: '12:43' }],
    ['of the start', 'talk.vtt', TALK, 'the tunnel', { time: '0:12:30' }],
    ['of the turn, one a line', 't.txt', TURNS, 'We will build it', { paragraph: 3 }],
    ['of the paragraph', 'a.md', ARTICLE, 'We will build it', { paragraph: 3 }],
  ] as const)('%s that is right changes nothing', ([, source, text, quote, locator]) => {
    const { code, verdict, flags } = checked(source, text, quote, locator);
    expect({ code, verdict, flags: flags.filter((flag: string) => flag !== 'short') }).toEqual({
      code: 0,
      verdict: 'verbatim',
      flags: [],
    });
  });

  test('chooses between equal places', () => {
    const at = (time: string) =>
      checked('talk.vtt', TALK, 'We will build the bridge', { time }).time;
    expect([at('0:05'), at('1:02:45')]).toEqual([5, 3761]);
  });

  test.for([
    [
      'time',
      'talk.vtt',
      TALK,
      'We will build the tunnel',
      { time: '21:14' },
      'The words stand at 12:41, not at 21:14.',
    ],
    [
      'paragraph',
      'a.md',
      ARTICLE,
      'We will build it',
      { paragraph: 2 },
      'The words stand in paragraph 3, not in paragraph 2.',
    ],
  ] as const)(
    'of the wrong %s warns, and says where the words stand',
    ([, source, text, quote, locator, message]) => {
      const { verdict, flags, messages } = checked(source, text, quote, locator);
      expect(verdict).toBe('verbatim');
      expect(flags).toContain('wrong-place');
      expect(messages).toContain(message);
    },
  );

  test('that the source cannot tell is noted, and no fault', () => {
    const { code, flags } = checked('a.md', ARTICLE, 'We will build it', { page: 54 });
    expect(code).toBe(0);
    expect(flags).toEqual(['place-untold']);
  });

  test.for([
    ['an empty one', {}, 'the object is empty'],
    ['page 0', { page: 0 }, 'Expected is a number from 1 on.'],
    ['a time in words', { time: '12 min' }, 'Expected is a time from the start like "12:41"'],
    ['75 seconds', { time: '1:75' }, 'does not fit "time"'],
    ['another key', { chapter: 3 }, '"chapter"'],
  ] as const)('that makes no sense is a mistake in the claim file: %s', ([, locator, message]) => {
    const claims = { source: 'a.md', claims: [{ quote: 'We will build it', locator }] };
    const cwd = project({ 'claims/a.md': ARTICLE, 'claims/a.json': JSON.stringify(claims) });
    const { code, out } = wortlaut(['check'], cwd);
    expect(code).toBe(2);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(message);
  });
});
