// The server for agents, through the client of the official SDK.

import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bin, projectForAll, wortlaut } from './spawn.js';

const SAYS = 'We will not close the harbour before 2031';
const SPEECH = `“${SAYS},” said Ana Moreno. “We must wait,” replied Luis Prado.\n`;
const outside = projectForAll({ 'secret.md': `“${SAYS},” said Ana Moreno.\n` });
const cwd = projectForAll({
  'wortlaut.config.json': '{}',
  'speech.md': `---\nlang: en\n---\n\n${SPEECH}`,
  'other.md': 'Nothing of that.\n',
  'own/sources.json': '{ "sources": { "private.md": { "access": "withheld" } } }',
  'own/private.md': SPEECH,
});
const client = new Client({ name: 'test', version: '1' });

beforeAll(async () => {
  symlinkSync(join(outside, 'secret.md'), join(cwd, 'link.md'));
  const { PATH = '' } = process.env;
  const args = [bin, 'mcp', '--cwd', cwd];
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args, env: { PATH } }),
  );
});
afterAll(() => client.close());

interface Answer {
  readonly isError?: boolean;
  readonly content: readonly { readonly text: string }[];
  readonly structuredContent?: Record<string, unknown>;
}

const call = async (name: string, args: Record<string, unknown>): Promise<Answer> =>
  (await client.callTool({ name, arguments: args })) as unknown as Answer;
const check = (args: Record<string, unknown>) => call('check_quote', args);

test('it ends in peace when its client goes', () => {
  expect(wortlaut(['mcp', '--cwd', cwd]).code).toBe(0);
});

test('there are two tools, which only read', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['check_quote', 'extract_quotations']);
  for (const { annotations } of tools) expect(annotations?.readOnlyHint).toBe(true);
});

describe('check_quote', () => {
  test('says that the words hold, and where', async () => {
    const { structuredContent, content } = await check({
      quote: SAYS,
      speaker: 'Ana Moreno',
      sources: ['speech.md'],
    });
    expect(structuredContent).toMatchObject({
      verdict: 'verbatim',
      outcome: 'pass',
      source: 'speech.md',
      line: 5,
      passage: SAYS,
      speakerInSource: 'Ana Moreno',
      fix: null,
    });
    expect(JSON.parse(content[0]?.text ?? '')).toEqual(structuredContent);
  });

  test('gives the source’s words back where they differ; with them it holds', async () => {
    const { structuredContent } = await check({
      quote: 'We will close the harbour before 2031',
      text: SPEECH,
      lang: 'en',
    });
    expect(structuredContent).toMatchObject({
      verdict: 'meaning-changed',
      outcome: 'fail',
      fix: { action: 'replace', text: SAYS },
    });
    expect((await check({ quote: SAYS, text: SPEECH })).structuredContent?.outcome).toBe('pass');
  });

  test('names the speaker whom the source names', async () => {
    const { structuredContent } = await check({
      quote: 'We must wait',
      speaker: 'Ana Moreno',
      sources: ['speech.md', 'other.md'],
    });
    expect(structuredContent).toMatchObject({
      verdict: 'misattributed',
      fix: { action: 'change-speaker', text: 'Luis Prado' },
    });
  });

  test('says that words stand nowhere, and asks for a person', async () => {
    const { structuredContent } = await check({ quote: 'Never said at all', text: SPEECH });
    expect(structuredContent).toMatchObject({
      verdict: 'not-found',
      outcome: 'fail',
      fix: { action: 'ask-human', text: null },
    });
  });

  test('keeps what is withheld', async () => {
    const { content } = await check({ quote: 'We will close it', sources: ['own/private.md'] });
    expect(content[0]?.text).not.toContain('2031');
  });

  test.each([
    ['a path above the root', { sources: ['../x.md'] }],
    ['an absolute path', { sources: ['/etc/passwd'] }],
    ['a file outside that is there', { sources: [join(outside, 'secret.md')] }],
    ['a link that leads out', { sources: ['link.md'] }],
    ['a folder outside', { sources: [outside] }],
    ['a file that is missing', { sources: ['nowhere.md'] }],
    ['neither sources nor text', {}],
    ['both', { sources: ['speech.md'], text: 'x' }],
  ])('refuses %s, in words that can be acted on', async (_, args) => {
    const { isError, content } = await check({ quote: SAYS, ...args });
    expect(isError).toBe(true);
    expect(content[0]?.text).toMatch(/outside the root|does not exist|Give either/);
    expect(content[0]?.text).not.toMatch(/bug|root:/);
  });

  test('finds nothing outside by a folder that holds a link', async () => {
    const { structuredContent } = await check({ quote: SAYS, sources: ['.'] });
    expect(JSON.stringify(structuredContent)).not.toContain('"link.md","verdict":"verbatim"');
  });

  test('refuses no words and too many of them', async () => {
    expect((await check({ quote: '…', text: SPEECH })).isError).toBe(true);
    expect((await check({ quote: 'x'.repeat(200_000), text: SPEECH })).isError).toBe(true);
  });
});

test('extract_quotations gives every quotation with its speaker', async () => {
  const { structuredContent } = await call('extract_quotations', { sources: ['speech.md'] });
  expect(structuredContent).toMatchObject({
    sources: [
      {
        path: 'speech.md',
        quotations: [
          { text: `${SAYS},`, speaker: 'Ana Moreno', line: 5 },
          { text: 'We must wait,', speaker: 'Luis Prado' },
        ],
      },
    ],
    problems: [],
  });
});
