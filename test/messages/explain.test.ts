// Rules, their pages and their tests belong together: none without the others.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { PROFILES } from '../../src/judge/profiles.js';
import { RULES } from '../../src/judge/rules.js';
import { TABLE } from '../../src/judge/table.js';
import { RULE_IDS, ruleText, verdictText } from '../../src/messages/explain.js';
import { explainedId } from '../../src/messages/explained-ids.js';
import { EXPLAINED, explain, MESSAGE_CODES } from '../../src/messages/index.js';
import { explainNotSought } from '../../src/messages/not-sought-texts.js';
import { CLASS_NAMES, FLAG_NAMES } from '../../src/messages/report-names.js';
import { KIND_NAMES_EN } from '../../src/messages/sentences-en.js';
import { DIFFERENCE_CLASSES } from '../../src/model/judgement.js';
import { FLAGS, UNCHECKED_REASONS, VERDICTS, type Verdict } from '../../src/model/verdicts.js';

const root = join(import.meta.dirname, '../..');
const docs = join(root, 'docs');
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

test('a rule that only warns says so under its heading, and no other does', () => {
  const warning = RULE_IDS.filter((id) => explain(id, 'en')?.includes('These are warnings'));
  const code = globSync('src/judge/context/*.ts', { cwd: root })
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
  const risks = [...code.matchAll(/reader\.risk\(\s*'([a-z-]+)'/gu)].map(([, id]) => id);
  expect([...warning].sort()).toEqual([...new Set(['left-out', ...risks])].sort());
});

test.each(['title', 'term', 'short', 'question', 'citation', 'a term', 'ein Titel'])(
  'what is not looked for, %s, is explained in both languages',
  (asked) => {
    const form = /^# .+`\)\n\n## .+\n\n.+\n\n## .+\n\n.+\n$/u;
    expect(explainNotSought(asked, 'en')).toMatch(form);
    expect(explainNotSought(asked, 'de')).toMatch(form);
    expect(explainNotSought(asked, 'de')).not.toBe(explainNotSought(asked, 'en'));
  },
);

test('what is no such reason is not explained as one', () => {
  expect(explainNotSought('terms', 'en')).toBeNull();
  expect(explainNotSought('constructor', 'en')).toBeNull();
});

const flagsAlone = FLAGS.filter((flag) => !EXPLAINED_ELSEWHERE.has(flag));

test.each(flagsAlone)('the flag %s says in both languages what it is and what to do', (flag) => {
  const [english, german] = [explain(flag, 'en'), explain(flag, 'de')];
  expect(english).toMatch(/^# .+\n\n## What it says\n\n.+\n\n## What to do\n\n.+\n$/);
  expect(german).toMatch(/^# .+\n\n## Was es besagt\n\n.+\n\n## Was zu tun ist\n\n.+\n$/);
});

test.each([
  ['the codes of sentences', MESSAGE_CODES],
  ['classes of differences', DIFFERENCE_CLASSES],
  ['flags', FLAGS],
  ['reasons', UNCHECKED_REASONS],
  ['kinds of words in findings', Object.keys(KIND_NAMES_EN)],
  ['labels', verdicts.flatMap((verdict) => Object.values(VERDICTS[verdict].label))],
  ['names of classes', Object.values(CLASS_NAMES).flatMap((name) => Object.values(name))],
  ['names of flags', Object.values(FLAG_NAMES).flatMap((name) => Object.values(name))],
  ['titles of rules', RULE_IDS.map((id) => ruleText(id, 'de').failureTitle)],
])('%s, as a result or a report has them, lead to an explanation', (_, names) => {
  const lost = names.filter((name) => explain(explainedId(name) ?? '', 'en') === null);
  expect(lost).toEqual([]);
});

test('every id that a rule puts into a finding is explained', () => {
  const code = globSync('src/judge/**/*.ts', { cwd: root })
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
  const found = [...code.matchAll(/(?:draft\.find|\.flag)\(\s*'([a-z-]+)'|ruleId: '([a-z-]+)'/gu)];
  const ids = new Set(found.map(([, one, other]) => one ?? other ?? ''));
  expect(ids.size).toBeGreaterThan(15);
  expect([...ids].filter((id) => explain(id, 'en') === null)).toEqual([]);
});

test.each([
  ['restriction', 'exception'],
  ['Einschränkung', 'exception'],
  ['Word for word', 'verbatim'],
  ['A word that matters differs', 'meaning-changed'],
  ['rule/left-out-joined', 'left-out'],
  ['difference/date/missing', 'date'],
  ['unchecked/missing', 'unchecked'],
  ['verdict/narrated-guessed', 'narrated-guessed'],
])('%s is explained as %s', (asked, id) => {
  expect(explainedId(asked)).toBe(id);
});

test('whatever stands in a result as verdict, flag or rule can be explained', () => {
  for (const id of EXPLAINED) expect(explain(id, 'de'), id).not.toBeNull();
  expect(explain('no-such-thing', 'en')).toBeNull();
  expect(explain('constructor', 'en')).toBeNull();
});
