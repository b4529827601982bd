// The templates against the view model, its documentation, and a newsroom's own templates.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageView } from '../../src/report/html/view-page.js';
import { report } from '../../src/report/index.js';
import { options } from './options.js';
import { decidedResult, decisionOf } from './samples/decided.js';
import { hostileResult } from './samples/hostile.js';
import { internalResult } from './samples/internal.js';
import { earlierResult, tokyoResult } from './samples/tokyo.js';
import { merged, type Shape, templateProblems, unfilled } from './template-paths.js';

const root = join(import.meta.dirname, '../..');
const templates = Object.fromEntries(
  readdirSync(join(root, 'templates'))
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => [file.replace('.hbs', ''), readFileSync(join(root, 'templates', file), 'utf8')]),
);
const spoken = decidedResult({
  accepted: { decision: decisionOf('accept') },
  asked: { decision: decisionOf('ask') },
});
const inEnglish = [tokyoResult(), hostileResult(), internalResult(), spoken].map((result) =>
  pageView(result, { lang: 'en', label: 'label', since: earlierResult() }),
);
const inGerman = pageView(tokyoResult(), { lang: 'de', label: 'label', since: null });
const shape = [...inEnglish, inGerman].reduce<Shape | null>(merged, null) as Shape;

describe('the templates', () => {
  test('ask only for what the view model has', () => {
    expect(templateProblems(templates, shape)).toEqual([]);
  });

  test('are checked against samples that fill every name of the view model', () => {
    // Evidence is a claim again; its names are filled by the claims.
    const names = unfilled(shape).filter((name) => !name.includes('.evidence[]'));
    expect(names).toEqual([]);
  });

  test.each([
    { wrong: '{{#if typo}}x{{/if}}', says: 'typo is not in the view model' },
    { wrong: '{{#each groups}}{{{heading}}}{{/each}}', says: 'heading is printed unescaped' },
    { wrong: '{{foot}}', says: 'foot is not a text' },
    { wrong: '{{#each sources}}{{label}}{{/each}}', says: 'label is not in the view model' },
    { wrong: '{{#each sources}}{{@root.t.typo}}{{/each}}', says: '(typo)' },
    { wrong: '{{> typo}}', says: 'there is no template typo' },
  ])('would be found wrong: $wrong', ({ wrong, says }) => {
    const found = templateProblems({ ...templates, page: wrong }, shape);
    expect(found.join()).toContain(says);
  });

  test('are described, with every name that they can print', () => {
    const docs = readFileSync(join(root, 'docs/templates.md'), 'utf8');
    const missing = [...namesOf(shape), ...Object.keys(templates)].filter(
      (name) => !docs.includes(`\`${name}\``),
    );
    expect(missing).toEqual([]);
  });
});

describe('a newsroom’s own templates', () => {
  const print = (own: Record<string, string>) =>
    report('html', tokyoResult(), options({ templates: own }));

  test('replace single ones; the others stay', async () => {
    const html = await print({ 'foot.hbs': '<footer>Our desk: {{foot.profile}}</footer>' });
    expect(html.includes('<footer>Our desk: default</footer>')).toBe(true);
    expect(html.includes('Open points')).toBe(true);
  });

  test('may be the style, which the policy then allows', async () => {
    const html = await print({ 'report.css': 'body { color: red }' });
    expect(html.includes('<style>body { color: red }</style>')).toBe(true);
  });

  const refused: readonly { title: string; own: Record<string, string>; code: string }[] = [
    { title: 'a name that is none', own: { 'typo.hbs': '' }, code: 'templates/unknown' },
    { title: 'a name of a prototype', own: { constructor: '' }, code: 'templates/unknown' },
    { title: 'a syntax error', own: { foot: '{{#if' }, code: 'templates/invalid' },
    { title: 'a value that there is not', own: { foot: '{{typo}}' }, code: 'templates/invalid' },
    {
      title: 'a helper that there is not',
      own: { foot: '{{#loop x}}{{/loop}}' },
      code: 'templates/invalid',
    },
    {
      title: 'the helper lookup',
      own: { foot: '{{lookup foot "profile"}}' },
      code: 'templates/invalid',
    },
    {
      title: 'lookup inside',
      own: { foot: '{{#if (lookup foot "x")}}a{{/if}}' },
      code: 'templates/invalid',
    },
    { title: 'the helper log', own: { foot: '{{log "x"}}' }, code: 'templates/invalid' },
    {
      title: 'a style that ends itself',
      own: { 'report.css': '</style><b>' },
      code: 'templates/invalid',
    },
  ];

  test('pass with a wrong name that is only asked for, as the docs say', async () => {
    const foot = '<i>{{#if typo}}a{{/if}}{{#unless typo}}b{{/unless}}{{#each typo}}c{{/each}}</i>';
    expect((await print({ foot })).includes('<i>b</i>')).toBe(true);
  });

  test.each(refused)('are refused with a hint: $title', async ({ own, code }) => {
    await expect(print(own)).rejects.toMatchObject({
      name: 'InputError',
      code,
      hint: expect.stringMatching(/./),
    });
  });
});

function namesOf(of: Shape | null): string[] {
  if (of?.kind === 'list') return namesOf(of.item);
  if (of?.kind !== 'object') return [];
  const names = [...of.fields].flatMap(([name, each]) => (name === 't' ? [] : namesOf(each)));
  return [...new Set([...of.fields.keys(), ...names])];
}
