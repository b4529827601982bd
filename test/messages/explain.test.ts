// Rules, their pages and their tests belong together: none without the others.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROFILES } from '../../src/judge/profiles.js';
import { RULES } from '../../src/judge/rules.js';
import { TABLE } from '../../src/judge/table.js';
import { RULE_IDS, ruleText, verdictText } from '../../src/messages/explain.js';
import { EXPLAINED, explain } from '../../src/messages/index.js';
import { DIFFERENCE_CLASSES } from '../../src/model/judgement.js';
import { FLAGS, VERDICTS, type Verdict } from '../../src/model/verdicts.js';

const docs = join(import.meta.dirname, '../../docs');
const isWriting = process.env.WORTLAUT_GOLDEN === 'write';
const verdicts = Object.keys(VERDICTS) as Verdict[];
/** Flags that are verdicts or rules, and are explained as those. */
const EXPLAINED_ELSEWHERE: ReadonlySet<string> = new Set([...verdicts, ...RULE_IDS]);

/** Compares a page with what it is made from; `npm run golden` renews it. */
function expectPage(path: string, text: string): void {
  if (isWriting) writeFileSync(path, text);
  expect(existsSync(path), `${path} is missing: npm run golden`).toBe(true);
  expect(readFileSync(path, 'utf8'), `${path} is old: npm run golden`).toBe(text);
}

test.each(RULE_IDS)('the rule %s has its page', (id) => {
  const text = explain(id, 'en')!;
  expectPage(join(docs, `rules/${id}.md`), `${text}\nRule id: \`${id}\`\n`);
});

test('no page is left of a rule that is gone', () => {
  const pages = readdirSync(join(docs, 'rules')).map((name) => name.replace('.md', ''));
  expect(pages.sort()).toEqual([...RULE_IDS].sort());
});

test('the verdicts have their page', () => {
  const sections = verdicts.map((verdict) => {
    const { label, outcome } = VERDICTS[verdict];
    const { why, passes, fails, fix } = verdictText(verdict, 'en');
    return [
      `## \`${verdict}\`: ${label.en} / ${label.de}`,
      `Outcome in the profile \`default\`: ${outcome}.`,
      `**Why it matters.** ${why}`,
      `**What passes.** ${passes}`,
      `**What fails.** ${fails}`,
      `**How to fix.** ${fix}`,
    ].join('\n\n');
  });
  const head = '# Verdicts\n\nOne verdict a claim, from best to worst.';
  expectPage(join(docs, 'verdicts.md'), `${[head, ...sections].join('\n\n')}\n`);
});

test.each([...RULE_IDS, ...verdicts])('%s is explained in both languages', (id) => {
  const [english, german] = [explain(id, 'en')!, explain(id, 'de')!];
  for (const heading of ['Why it matters', 'What passes', 'What fails', 'How to fix']) {
    expect(english).toContain(`## ${heading}`);
  }
  expect(german).toContain('## Was zu tun ist');
  expect(german).not.toContain('undefined');
});

test('the profiles have their page, with every name and what it changes', () => {
  const page = readFileSync(join(docs, 'profiles.md'), 'utf8');
  for (const [name, { verdicts: changed, rules }] of Object.entries(PROFILES)) {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\``)) ?? '';
    for (const id of [...Object.keys(changed), ...Object.keys(rules)]) {
      expect(row).toContain(`\`${id}\``);
    }
    expect(row, name).not.toBe('');
  }
});

test('what is neither rule nor verdict is not explained', () => {
  expect(explain('constructor', 'en')).toBeNull();
});

test('every class of differences is a rule of the table, and frozen', () => {
  const inTable = new Set(TABLE.map(({ rule }) => rule.id));
  expect([...inTable].sort()).toEqual([...DIFFERENCE_CLASSES].sort());
  for (const { rule } of TABLE) {
    expect(Object.isFrozen(rule)).toBe(true);
    expect(rule.meta.title).toBe(ruleText(rule.id, 'en').title);
  }
  expect(RULES.map(({ id }) => id)).toEqual([...RULE_IDS]);
});

const flagsAlone = FLAGS.filter((flag) => !EXPLAINED_ELSEWHERE.has(flag));

test.each(flagsAlone)('the flag %s says in both languages what it is and what to do', (flag) => {
  const [english, german] = [explain(flag, 'en'), explain(flag, 'de')];
  expect(english).toMatch(/^# .+\n\n## What it says\n\n.+\n\n## What to do\n\n.+\n$/);
  expect(german).toMatch(/^# .+\n\n## Was es besagt\n\n.+\n\n## Was zu tun ist\n\n.+\n$/);
});

test('whatever stands in a result as verdict, flag or rule can be explained', () => {
  for (const id of EXPLAINED) expect(explain(id, 'de'), id).not.toBeNull();
  expect(explain('no-such-thing', 'en')).toBeNull();
  expect(explain('constructor', 'en')).toBeNull();
});
