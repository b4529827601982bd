// `wortlaut extract --claims` again: what became of claims when their text was rewritten.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ClaimFile } from '../../src/schema/claims.generated.js';
import { claimFile, quotes } from './claim-files.js';
import { DRAFT, TOWN } from './draft-files.js';
import { project, root, tokyo, wortlaut } from './spawn.js';

const ids = (file: ClaimFile) => quotes(file).map(({ id }) => id);

const TO_CLAIMS = ['extract', 'draft.md', '--claims', 'claims'];

describe('when the text has changed', () => {
  /** A project whose claims were extracted, then touched by hand; then its draft was rewritten. */
  function rewritten(): string {
    const cwd = project(TOWN);
    wortlaut(TO_CLAIMS, cwd);
    const path = join(cwd, 'claims/draft.json');
    const file = claimFile(cwd, 'claims/draft.json');
    const claims = file.claims.map((claim, index) =>
      index === 0 ? { ...claim, note: 'Ask her office.', tags: ['bridge'] } : claim,
    );
    writeFileSync(path, JSON.stringify({ ...file, claims }));
    const draft = DRAFT.replace('before autumn', 'before late autumn')
      .replace(' Tom Ruud said: “Nobody was ever at risk.”', '')
      .replace('The film', '“It was measured twice over,” said Tom Ruud.\n\nThe film');
    writeFileSync(join(cwd, 'draft.md'), draft);
    return cwd;
  }

  test('kept, new, reworded and gone are told, and nothing is written', () => {
    const cwd = rewritten();
    const before = readFileSync(join(cwd, 'claims/draft.json'), 'utf8');
    const { code, out } = wortlaut(TO_CLAIMS, cwd);
    expect(code).toBe(1);
    expect(out).toContain('claims/draft.json: 2 kept, 1 new, 1 reworded, 1 gone\n');
    expect(out).toContain('new       it-was-measured-twice-over');
    expect(out).toContain('reworded  the-bridge-will-not-open');
    expect(out).toContain('gone      nobody-was-ever-at-risk');
    expect(out).toContain('--update');
    expect(readFileSync(join(cwd, 'claims/draft.json'), 'utf8')).toBe(before);
  });

  test('--update writes them: ids and what was added by hand stay', () => {
    const cwd = rewritten();
    expect(wortlaut([...TO_CLAIMS, '--update'], cwd).code).toBe(0);
    const file = claimFile(cwd, 'claims/draft.json');
    expect(ids(file)).toEqual([
      'the-bridge-will-not-open',
      'we-will-pay-for-it',
      'but-not-alone',
      'it-was-measured-twice-over',
    ]);
    expect(quotes(file)[0]).toMatchObject({
      quote: 'The bridge will not open before late autumn,',
      note: 'Ask her office.',
      tags: ['bridge'],
    });
    expect(wortlaut(TO_CLAIMS, cwd)).toMatchObject({ code: 0 });
    expect(wortlaut(['check'], cwd).code).toBe(0);
  });

  test('what is gone stays where somebody added to it', () => {
    const cwd = rewritten();
    writeFileSync(join(cwd, 'draft.md'), '“We will pay for it,” Carla Lund said.\n');
    const { out } = wortlaut([...TO_CLAIMS, '--update'], cwd);
    expect(out).toContain('it stays, for its note, tags');
    expect(ids(claimFile(cwd, 'claims/draft.json'))).toEqual([
      'the-bridge-will-not-open',
      'we-will-pay-for-it',
    ]);
  });

  test('claims made by hand are left alone, and what they quote is not claimed twice', () => {
    const cwd = tokyo();
    const { out } = wortlaut(
      ['extract', 'claims/tokyo/article.md', '--claims', 'claims/tokyo'],
      cwd,
    );
    for (const name of ['kishida', 'pistorius', 'scholz']) {
      expect(out).toMatch(new RegExp(`${name}.json: \\d+ kept, 0 new, 0 reworded, 0 gone`));
      const path = `claims/tokyo/${name}.json`;
      expect(readFileSync(join(cwd, path), 'utf8')).toBe(readFileSync(join(root, path), 'utf8'));
    }
    const { sources } = JSON.parse(wortlaut(['check', '-r', 'json'], cwd).out);
    expect(sources[0].coverage.checked).toBe(13);
  });

  test('the report of it is there for machines', () => {
    const { out } = wortlaut([...TO_CLAIMS, '-r', 'json'], rewritten());
    expect(JSON.parse(out)).toMatchObject({
      schemaVersion: 1,
      files: [
        {
          path: 'claims/draft.json',
          written: false,
          kept: ['we-will-pay-for-it', 'but-not-alone'],
          new: [{ id: 'it-was-measured-twice-over' }],
          reworded: [{ id: 'the-bridge-will-not-open' }],
          gone: [{ id: 'nobody-was-ever-at-risk', stays: [] }],
        },
      ],
    });
  });
});
