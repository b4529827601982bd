// What a snapshot is called: it must be read as what it is.

import { describe, expect, test } from 'vitest';
import { snapshotName } from '../../src/pipeline/snapshot/names.js';
import { FORMATS } from '../../src/read/formats.js';

describe('a snapshot of', () => {
  test.each([
    ['/talk.srt', 'text/plain', 'talk.srt'],
    ['/speech.md', 'text/plain', 'speech.md'],
    ['/w.json', 'text/plain', 'w.json'],
    ['/Talk.VTT', 'application/octet-stream', 'talk.vtt'],
    ['/a.docx', 'application/zip', 'a.docx'],
    ['/a.markdown', 'text/markdown', 'a.markdown'],
    ['/a.text', 'text/plain', 'a.text'],
    ['/a.htm', 'text/html', 'a.htm'],
    ['/a.xhtml', 'application/xhtml+xml', 'a.xhtml'],
    ['/a.xhtml', 'text/html', 'a.xhtml'],
    ['/a', 'text/plain', 'a.txt'],
    ['/a', 'application/xhtml+xml', 'a.xhtml'],
    ['/a.php', 'text/html', 'a.php.html'],
    ['/a', '', 'a.html'],
    ['/a.pdf', '', 'a.pdf'],
    ['/a.pdf', 'text/html', 'a.html'],
    ['/a.md', 'text/html', 'a.html'],
    ['/a.txt', 'application/pdf', 'a.pdf'],
    ['/a.srt', 'constructor', 'a.srt'],
  ])('%s, sent as “%s”, is %s', (path, type, name) => {
    const url = `https://www.example.org${path}`;
    expect(snapshotName({ url, type })).toBe(`example.org-${name}`);
  });

  test('every format keeps each of its endings, whatever its own type or a vague one', () => {
    for (const { endings, types } of FORMATS) {
      for (const ending of endings) {
        for (const type of [...Object.keys(types), 'text/plain', 'application/octet-stream']) {
          const url = `https://example.org/a${ending}`;
          expect(snapshotName({ url, type })).toBe(`example.org-a${ending}`);
        }
      }
      for (const ending of Object.values(types)) expect(endings).toContain(ending);
    }
  });
});
