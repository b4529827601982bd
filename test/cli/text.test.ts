// `wortlaut text`: what the tool sees of a source, with its places.

import { describe, expect, test } from 'vitest';
import { project, wortlaut } from './spawn.js';

const FILES = {
  'a.md': '# Bridge\n\nThe **minister** spoke.\n\n> We will\n> build it.\n',
  'talk.vtt': 'WEBVTT\n\n12:41.000 --> 12:43.000\n<v Jane Doe>We will.\n',
  'hostile.txt': 'Red: \u001b[31m and \u202eback\n',
  'broken.docx': 'no Word file',
};

describe('wortlaut text', () => {
  test('prints every paragraph with its place: line and column, or the time', () => {
    const { code, out } = wortlaut(['text', 'a.md', 'talk.vtt'], project(FILES));
    expect(code).toBe(0);
    expect(out).toMatch(/^a\.md: article \(guessed\), .* units$/m);
    expect(out).toMatch(/^ {2}1:3 {2}# Bridge$/m);
    expect(out).toMatch(/^ {2}3:1 {2}The minister spoke\.$/m);
    expect(out).toMatch(/^ {2}5:3 {2}❯ We will/m);
    expect(out).toMatch(/^ {2}12:41 {2}Jane Doe: We will\.$/m);
  });

  test('tells what the source says of itself, what was left out of it, and counts in words', () => {
    const prose = `<p>${'Sie sprach lange, und alle hörten ihr zu, bis es dunkel wurde. '.repeat(5)}</p>`;
    const page = `<title>Brücke</title><meta property="og:site_name" content="Hafenblatt"><meta name="author" content="Ada Lund"><meta property="article:modified_time" content="2024-05-07"><body><nav>Start</nav><article>${prose}<p>Ja <s>nein</s></p></article>`;
    const cwd = project({ ...FILES, 'page.html': page });
    const { out } = wortlaut(['text', 'page.html', 'talk.vtt'], cwd);
    expect(out).toMatch(/^page\.html: .*, main content only .*, 4 struck-out units left out$/m);
    expect(out).toMatch(/^ {2}“Brücke”, by Ada Lund, Hafenblatt, changed 2024-05-07$/m);
    expect(out).toMatch(/^talk\.vtt: .*, 1 turn$/m);
    expect(out).not.toContain('Start');
    expect(wortlaut(['text', 'page.html', '--whole-page'], cwd).out).toContain('Start');
  });

  test('prints the text alone', () => {
    const { out } = wortlaut(['text', 'a.md', '--no-places'], project(FILES));
    expect(out).toBe('Bridge\n\nThe minister spoke.\n\nWe will\nbuild it.\n');
  });

  test('--reporter json gives blocks that are slices of the text', () => {
    const { out } = wortlaut(['text', 'a.md', '--reporter', 'json'], project(FILES));
    const [source] = JSON.parse(out).sources;
    expect(source).toMatchObject({ path: 'a.md', kind: 'article', kindGuessed: true });
    for (const { start, end, text } of source.blocks) {
      expect(source.text.slice(start, end)).toBe(text);
    }
  });

  test('shows what a terminal would obey', () => {
    const { out } = wortlaut(['text', 'hostile.txt'], project(FILES));
    expect(out).not.toMatch(/[\u001b\u202e]/);
    expect(out).toContain('\\u{1b}[31m');
  });

  test('one source that cannot be read does not stop the others: exit code 2', () => {
    const { code, out, err } = wortlaut(['text', 'broken.docx', 'a.md'], project(FILES));
    expect(code).toBe(2);
    expect(out).toContain('The minister spoke.');
    expect(err).toContain('broken.docx');
  });
});
