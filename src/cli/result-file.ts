// A result.json that an earlier run wrote, checked before anything is made of it.

import { relative } from 'node:path';
import { result as isResult } from '../generated/validators/result.js';
import type { Result } from '../schema/result.generated.js';
import { InputError } from '../util/errors.js';
import { readRegular } from '../util/files.js';
import { showText } from '../util/json-show.js';

/**
 * Reads a result.
 *
 * @throws InputError `result/missing`, `result/invalid`
 */
export async function readResult(file: string): Promise<Result> {
  const path = showText(relative('', file) || '.');
  const bytes = await readRegular(file).catch(() => {
    throw new InputError('result/missing', `${path} cannot be read.`, {
      hint: 'Name a result.json that `wortlaut report` wrote.',
    });
  });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new InputError('result/invalid', `${path} is not JSON: ${(error as Error).message}`);
  }
  if (!isResult(value)) {
    const [first] = isResult.errors ?? [];
    throw new InputError(
      'result/invalid',
      `${path} is not a result: ${first?.instancePath || 'it'} ${first?.message ?? ''}.`,
      { hint: 'Write it again with `wortlaut report`, with this version.' },
    );
  }
  return value as Result;
}
