// From an exported file to a check that obeys, with the built command.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DecisionEntry } from '../../src/schema/decisions.generated.js';
import type { Claim, Result } from '../../src/schema/result.generated.js';
import { project, wortlaut } from './spawn.js';

const ARTICLE = `---
lang: en
kind: article
---

The council met on Monday.

“We will not raise taxes,” said Ann Berg.

“The bridge opens in May,” said Tom Hall.
`;
const claim = (id: string, quote: string) => ({ id, quote });
const CLAIMS = JSON.stringify({
  source: 'a.md',
  claims: [
    claim('tax', 'We will raise taxes'),
    claim('bridge', 'The bridge opens in June'),
    claim('met', 'We will not raise taxes'),
  ],
});
const DECISIONS = 'claims/town/decisions.json';
const AS_OF = ['--as-of', '2026-11-22'];

const town = () => project({ 'claims/town/a.md': ARTICLE, 'claims/town/a.json': CLAIMS });
const resultOf = (cwd: string, args: string[] = []): Result =>
  JSON.parse(wortlaut(['check', '-r', 'json', ...AS_OF, ...args], cwd).out);
/** The claims as they are before anything is decided: the same in every copy. */
let claims: readonly Claim[] = [];
beforeAll(() => {
  const cwd = mkdtempSync(join(tmpdir(), 'wortlaut-'));
  mkdirSync(join(cwd, 'claims/town'), { recursive: true });
  writeFileSync(join(cwd, 'claims/town/a.md'), ARTICLE);
  writeFileSync(join(cwd, 'claims/town/a.json'), CLAIMS);
  claims = resultOf(cwd).claims;
  rmSync(cwd, { recursive: true });
});
const claimOf = (id: string): Claim => claims.find((one) => one.id === `town/a/${id}`) as Claim;

const decision = (on: Claim, more: Partial<DecisionEntry> = {}): DecisionEntry => ({
  claim: on.id,
  fingerprint: on.fingerprint,
  seen: {
    verdict: on.verdict,
    speaker: on.parts.speaker,
    quote: on.parts.quote,
    passage: on.parts.passage,
  },
  action: 'accept',
  reviewer: 'AB',
  date: '2026-11-20T10:00:00Z',
  reason: 'heard it myself',
  ...more,
});
function applied(cwd: string, entries: DecisionEntry[], args: string[] = AS_OF) {
  writeFileSync(join(cwd, 'export.json'), JSON.stringify({ schemaVersion: 1, decisions: entries }));
  return wortlaut(['apply', 'export.json', ...args], cwd);
}
const stored = (cwd: string) => readFileSync(join(cwd, DECISIONS), 'utf8');
const check = (cwd: string, ...args: string[]) => wortlaut(['check', ...AS_OF, ...args], cwd);
const edit = (cwd: string, from: string, to: string, path = 'claims/town/a.md') => {
  const file = join(cwd, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};

describe('what was applied', () => {
  test('is obeyed: the claims fail no longer, and it is told who, why and until when', () => {
    const cwd = town();
    expect(check(cwd).code).toBe(1);
    const waive = { action: 'waive', until: '2026-12-01', reason: 'the mayor is away' } as const;
    const done = applied(cwd, [decision(claimOf('tax')), decision(claimOf('bridge'), waive)]);
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(done.out).toContain(`${DECISIONS}: 2 new; written`);
    const { code, out } = check(cwd);
    expect(code).toBe(0);
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain('Accepted by AB on 2026-11-20: heard it myself');
    expect(text).toContain('until 2026-12-01: the mayor is away');
    expect(out).toMatch(/0 fail, 2 accepted or waived/);
    expect(resultOf(cwd).summary).toMatchObject({
      fail: 2,
      decided: 2,
      effects: { fail: 0, accepted: 1, waived: 1 },
    });
  });

  test('is not obeyed when nobody may decide for himself', () => {
    const cwd = town();
    applied(cwd, [decision(claimOf('tax')), decision(claimOf('bridge'))]);
    expect(check(cwd, '--ignore-decisions').code).toBe(1);
    expect(resultOf(cwd, ['--ignore-decisions']).claims.map((one) => one.decision)).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('ends with its last day', () => {
    const cwd = town();
    const waive = { action: 'waive', until: '2026-11-30' } as const;
    applied(cwd, [decision(claimOf('tax'), waive), decision(claimOf('bridge'), waive)]);
    expect(wortlaut(['check', '--as-of', '2026-11-30'], cwd).code).toBe(0);
    const late = wortlaut(['check', '--as-of', '2026-12-01'], cwd);
    expect(late.code).toBe(1);
    expect(late.out).toContain('it ended on 2026-11-30');
  });

  test('to be corrected, removed, asked or disputed, goes on failing', () => {
    const cwd = town();
    for (const [day, action] of (['correct', 'remove', 'ask', 'dispute'] as const).entries()) {
      const later = { action, date: `2026-11-2${day}` };
      applied(cwd, [decision(claimOf('tax'), later), decision(claimOf('bridge'))]);
      expect(check(cwd).code).toBe(1);
      expect(stored(cwd)).toContain(action);
    }
  });

  test('survives an edit elsewhere in the source, and lapses by an edit of its own passage alone', () => {
    const cwd = town();
    applied(cwd, [decision(claimOf('tax')), decision(claimOf('bridge'))]);
    const states = () => resultOf(cwd).claims.map(({ decision: one }) => one?.state ?? null);
    edit(
      cwd,
      'The council met on Monday.',
      'The council met twice on Monday, it is said.\n\nIt rained.',
    );
    expect(states()).toEqual(['in-effect', 'in-effect', null]);
    edit(cwd, 'opens in May', 'opens in late May');
    expect(states()).toEqual(['in-effect', 'stale', null]);
    const { code, out } = check(cwd);
    expect(code).toBe(1);
    expect(out).toContain('the passage');
  });
});

test('apply tells the first words of what a decision is on, and none that a terminal obeys', () => {
  const cwd = town();
  const words = `We \u001b[31mwill raise ${'more and more '.repeat(20)}taxes`;
  edit(cwd, '"We will raise taxes"', JSON.stringify(words), 'claims/town/a.json');
  const { out } = applied(cwd, [decision(claimOf('tax')), decision(claimOf('bridge'))]);
  expect(out).toContain('town/a/bridge "The bridge opens in June": Accepted');
  expect(out).toMatch(/town\/a\/tax "We .*will raise more and .*…": Accepted .*: stale/);
  expect(out).not.toContain('\u001b');
  expect(out).not.toContain('taxes');
});

describe('apply refuses', () => {
  const cases: [string, Partial<DecisionEntry>, RegExp][] = [
    ['what is stale', { fingerprint: 'f'.repeat(64) }, /stale/],
    ['what has expired', { until: '2026-11-21' }, /expired/],
    [
      'an acceptance of a failure without a reason',
      { reason: undefined as never },
      /lacks the reason/,
    ],
    ['a waiver without an end', { action: 'waive' }, /lacks the expiry/],
    ['a claim that is not there', { claim: 'town/a/other' }, /no such claim/],
  ];
  test.each(cases)('%s, and writes nothing', (_, change, message) => {
    const cwd = town();
    const { code, out } = applied(cwd, [decision(claimOf('tax'), change)]);
    expect(code).toBe(1);
    expect(out).toMatch(message);
    expect(existsSync(join(cwd, DECISIONS))).toBe(false);
  });

  test.each([
    ['that is no JSON', '{'],
    ['that is none', '{"claims":[]}'],
    ['with a faulty entry', '{"schemaVersion":1,"decisions":[{}]}'],
  ])('a file %s', (_, text) => {
    const cwd = town();
    writeFileSync(join(cwd, 'export.json'), text);
    const { code, err } = wortlaut(['apply', 'export.json'], cwd);
    expect(code).toBe(2);
    expect(err).toContain('export.json');
    expect(existsSync(join(cwd, DECISIONS))).toBe(false);
  });

  test('to write over a decisions file that has faults', () => {
    const cwd = town();
    const entry = decision(claimOf('tax'));
    writeFileSync(join(cwd, DECISIONS), '{"schemaVersion":1,"decisions":[{"by":"hand"}]}');
    expect(applied(cwd, [entry]).code).toBe(2);
    expect(stored(cwd)).toContain('by');
  });
});

describe('two exports', () => {
  test('that disagree are both listed; neither counts', () => {
    const cwd = town();
    const tax = claimOf('tax');
    applied(cwd, [decision(tax)]);
    const second = applied(cwd, [decision(tax, { reviewer: 'CD', action: 'dispute' })]);
    expect(second.code).toBe(1);
    expect(second.out).toMatch(/conflict.*\n.*Accepted by AB.*\n.*Disputed by CD/);
    expect(resultOf(cwd).claims[0]?.decision?.state).toBe('conflict');
    expect(check(cwd).code).toBe(1);
  });

  test('give the same bytes in either order, twice, and on another machine', () => {
    const [one, two] = [town(), town()];
    const a = decision(claimOf('tax'));
    const b = decision(claimOf('bridge'), { reviewer: 'CD' });
    for (const entries of [[a], [b]]) applied(one, entries);
    for (const entries of [[b], [a], [b]]) applied(two, entries);
    expect(stored(two)).toBe(stored(one));
    expect(applied(two, [a]).out).toContain('1 unchanged; nothing new');
  });

  test('on two branches merge in git without a conflict', () => {
    const cwd = town();
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], {
        cwd,
        stdio: 'pipe',
      });
    const [tax, bridge] = [claimOf('tax'), claimOf('bridge')];
    const met = claimOf('met');
    applied(cwd, [decision(met, { action: 'dispute' })]);
    git('init', '-q', '-b', 'main');
    git('add', 'claims');
    git('commit', '-qm', 'one');
    git('checkout', '-qb', 'other');
    applied(cwd, [decision(bridge)]);
    git('commit', '-qam', 'bridge');
    git('checkout', '-q', 'main');
    applied(cwd, [decision(tax)]);
    git('commit', '-qam', 'tax');
    git('merge', '-q', 'other', '-m', 'both');
    expect(resultOf(cwd).summary.decided).toBe(3);
  });
});

describe('decisions that nothing needs', () => {
  test('are told, and pruned on demand', () => {
    const cwd = town();
    applied(cwd, [decision(claimOf('tax')), decision(claimOf('bridge'), { action: 'correct' })]);
    edit(cwd, 'opens in June', 'opens in May', 'claims/town/a.json');
    const told = check(cwd);
    expect(told.code).toBe(0);
    expect(told.out).toContain('no longer needed');
    expect(check(cwd, '--prune-decisions').err).toContain(`Pruned: ${DECISIONS}`);
    expect(stored(cwd)).not.toContain('bridge');
    expect(stored(cwd)).toContain('town/a/tax');
    expect(check(cwd).out).not.toContain('no longer needed');
  });

  test.each([
    'claims/town/X.JSON',
    'claims/town/claims.json',
    'claims/claims/x.json',
    'news/x.json',
  ])('are none on %s when another file alone is checked, and are when it is gone', (path) => {
    const folder = path.slice(0, path.lastIndexOf('/'));
    const cwd = project({
      'a.md': ARTICLE,
      [path]: CLAIMS.replace('a.md', '../'.repeat(path.split('/').length - 1).concat('a.md')),
      [`${folder}/y.json`]: '{"source":"a.md","claims":[{"quote":"The council met"}]}',
      [`${folder}/a.md`]: ARTICLE,
    });
    const all = JSON.parse(wortlaut(['check', path, '-r', 'json', ...AS_OF], cwd).out).claims;
    const home = `${folder}/decisions.json`;
    const list = JSON.stringify({ schemaVersion: 1, decisions: [decision(all[0])] });
    writeFileSync(join(cwd, home), list);
    const one = () =>
      wortlaut(['check', `${folder}/y.json`, ...AS_OF, '--prune-decisions'], cwd).err;
    one();
    expect(readFileSync(join(cwd, home), 'utf8')).toBe(list);
    rmSync(join(cwd, path));
    expect(one()).toContain(`Pruned: ${home}`);
  });
});

test('a decision on a claim that has a mistake of its own is not called unused', () => {
  const cwd = town();
  applied(cwd, [decision(claimOf('tax'))]);
  edit(cwd, '"We will raise taxes"', '7', 'claims/town/a.json');
  const { code, out, err } = check(cwd, '--prune-decisions');
  expect(code).toBe(2);
  expect(out + err).not.toContain('not there any more');
  expect(stored(cwd)).toContain('town/a/tax');
});

describe('a draft', () => {
  const DRAFT = '---\nlang: en\n---\n\nFirst.\n\n“We will raise taxes,” said Ann Berg.\n\nLast.\n';
  const against = ['draft.md', '--against', 'a.md', ...AS_OF];

  test('keeps its decisions in a file beside it, also when a paragraph moves', () => {
    const cwd = project({ 'a.md': ARTICLE, 'draft.md': DRAFT });
    const run = (): Result => JSON.parse(wortlaut(['check', '-r', 'json', ...against], cwd).out);
    const [quotation] = run().claims as [Claim];
    const entry = { ...decision(quotation), claim: `draft.md#${quotation.parts.claim}` };
    const { code, out } = applied(cwd, [entry], against);
    expect(code).toBe(0);
    expect(out).toContain(`${entry.claim} "We will raise taxes,": Accepted by AB`);
    expect(existsSync(join(cwd, 'draft.md.decisions.json'))).toBe(true);
    expect(wortlaut(['check', ...against], cwd).code).toBe(0);
    edit(cwd, 'First.', 'First.\n\nAnd “we will raise” nothing, or so.\n\nMore.', 'draft.md');
    expect(run().claims.some(({ decision: one }) => one?.state === 'in-effect')).toBe(true);
    edit(cwd, '“We will raise taxes,”', '“We will soon raise taxes,”', 'draft.md');
    expect(wortlaut(['check', ...against], cwd).code).toBe(1);
  });
});
