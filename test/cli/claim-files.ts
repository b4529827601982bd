// Claim files that a command wrote, read again.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { claims as isClaimFile } from '../../src/generated/validators/claims.js';
import type { ClaimFile, QuoteClaim } from '../../src/schema/claims.generated.js';

/** A claim file that the schema takes. */
export function claimFile(cwd: string, path: string): ClaimFile {
  const value: unknown = JSON.parse(readFileSync(join(cwd, path), 'utf8'));
  expect(isClaimFile(value)).toBe(true);
  return value as ClaimFile;
}

/** Its quotations, without the statements. */
export const quotes = ({ claims }: ClaimFile): readonly QuoteClaim[] =>
  claims.filter((claim) => 'quote' in claim);
