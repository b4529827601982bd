// What every command is given alike, looked at before its work begins.

import { stat } from 'node:fs/promises';
import { InputError } from '../util/errors.js';
import { showText } from '../util/json-show.js';

/** `de`, `en-GB`, `zh-Hant-TW`. */
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i;

/** Refuses a folder that is none and a language that cannot be one. */
export async function checkGiven(options: Readonly<Record<string, unknown>>): Promise<void> {
  const { cwd, lang } = options;
  if (typeof cwd === 'string') {
    const found = await stat(cwd).catch(() => null);
    if (!found?.isDirectory()) {
      throw new InputError('usage/cwd', `${showText(cwd)} is no folder.`, {
        hint: 'Check --cwd: it counts from the folder you are in.',
      });
    }
  }
  if (typeof lang === 'string' && !TAG.test(lang)) {
    throw new InputError('usage/lang', `${showText(lang)} is no language.`, {
      hint: 'Languages are written de, en, en-GB.',
    });
  }
}
