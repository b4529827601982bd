// Golden files: the text of a report as it was last looked at.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

const folder = join(import.meta.dirname, 'golden');
const RENEW = 'WORTLAUT_GOLDEN=write npx vitest run test/report/ci';

/** Compares with `golden/NAME`, or writes it when asked to. */
export function expectGolden(name: string, text: string): void {
  const path = join(folder, name);
  if (process.env.WORTLAUT_GOLDEN === 'write') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
  }
  expect(text, `${name} differs. If it is right now: ${RENEW}`).toBe(readFileSync(path, 'utf8'));
}
