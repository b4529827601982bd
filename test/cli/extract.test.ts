// `wortlaut extract`: the table of who says what.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project, root, tokyo, wortlaut } from './spawn.js';

const TOKYO = readFileSync(join(root, 'claims/tokyo/article.md'), 'utf8');

describe('the table', () => {
  test('tells the line in the file, not in the visible text', () => {
    const { out, code, err } = wortlaut(['extract', 'claims/tokyo/article.md'], tokyo());
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const line = 1 + TOKYO.split('\n').findIndex((each) => each.includes('Mit diesen Beratungen'));
    expect(out).toContain('13 quotations, 10 with a speaker');
    expect(out).toMatch(new RegExp(`^ *${line}  Olaf Scholz  +erklärte Scholz  +Mit diesen`, 'm'));
  });

  test('has a place for every quotation as JSON as well', () => {
    const { out } = wortlaut(['extract', 'claims/tokyo/article.md', '-r', 'json'], tokyo());
    const { schemaVersion, sources } = JSON.parse(out);
    expect(schemaVersion).toBe(1);
    const lines = TOKYO.split('\n');
    for (const { text, line, column } of sources[0].quotations) {
      expect(lines[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^${text.slice(0, 8)}`));
    }
  });

  test('tells an unclosed mark with its place, and is not stopped by it', () => {
    const cwd = project({ 'a.md': 'Well.\n\n“We are done, she said.\n\n“Yes,” said Ann Berg.\n' });
    const { code, out, err } = wortlaut(['extract', 'a.md', '--lang', 'en'], cwd);
    expect(code).toBe(0);
    expect(out).toContain('Ann Berg');
    expect(err).toContain('a.md:3:1: warning: ');
  });

  test('asks after whoever is only near the words, and says why as JSON', () => {
    const text = 'A spokesman for Bill Hart said: “No comment.”\n\n“I agree,” said Bill Hart.\n';
    const cwd = project({ 'a.md': text });
    const { out } = wortlaut(['extract', 'a.md', '--lang', 'en'], cwd);
    expect(out).toMatch(/Bill Hart \?.*No comment/);
    expect(out).toMatch(/Bill Hart {2}.*I agree/);
    const json = JSON.parse(wortlaut(['extract', 'a.md', '--lang', 'en', '-r', 'json'], cwd).out);
    const [near, own] = json.sources[0].quotations;
    expect(near.speaker.doubt).toBe('owner');
    expect(own.speaker).not.toHaveProperty('doubt');
  });

  test('lets nothing in a text or a name speak to the terminal', () => {
    const name = 'a\u001b[31m.md';
    const cwd = project({ [name]: 'He said “red \u001b[31m\u202e text is what it is”.\n' });
    const { out } = wortlaut(['extract', name], cwd);
    expect(out).toContain('text is what it is');
    expect(out).not.toMatch(/[\u001b\u202e]/);
  });
});
