// Why a Word file cannot be read.

import { InputError } from '../../util/errors.js';
import { LIMITS } from '../../util/limits.js';

export const wordTooDeep = (path: string, cause?: unknown): InputError =>
  new InputError(
    'source/too-deep',
    `The source nests deeper than ${LIMITS.treeDepthMax} tables or fields.`,
    { file: path, hint: 'Save its text as .txt and cite that.', cause },
  );

export const wordTooLarge = (path: string, what: string): InputError =>
  new InputError('source/too-large', `The source unpacks to ${what}.`, {
    file: path,
    hint: 'Save its text as .txt and cite that.',
  });

export const wordEncrypted = (path: string): InputError =>
  new InputError('source/encrypted', 'The source is protected by a password.', {
    file: path,
    hint: 'Save it without a password and check again.',
  });

export const wordDamaged = (path: string, cause?: unknown): InputError =>
  new InputError('source/damaged', 'The source is no whole Word file.', {
    file: path,
    hint: 'Open it in its program and save it again, or fetch it anew.',
    cause,
  });
