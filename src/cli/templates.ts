// `--templates FOLDER`: a newsroom's own templates and style sheet, by name.

import { readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { InputError } from '../util/errors.js';
import { readRegular } from '../util/files.js';
import { showText } from '../util/json-show.js';

/**
 * Reads every `NAME.hbs` of a folder, and its `report.css`.
 *
 * @throws InputError `usage/templates` when the folder cannot be read or holds none
 */
export async function readTemplates(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder).catch(() => []);
  const templates: Record<string, string> = {};
  const ours = (name: string) => name.endsWith('.hbs') || name === 'report.css';
  for (const name of names.filter(ours).sort()) {
    const bytes = await readRegular(join(folder, name)).catch((cause: Error) => {
      throw new InputError('usage/templates', `The template cannot be read: ${cause.message}.`);
    });
    templates[basename(name, '.hbs')] = new TextDecoder().decode(bytes);
  }
  if (Object.keys(templates).length === 0) {
    throw new InputError(
      'usage/templates',
      `There are no templates (*.hbs, report.css) in ${showText(relative('', folder) || '.')}.`,
      {
        hint: 'Copy one of Wortlaut’s own from its templates/ folder and change it there.',
      },
    );
  }
  return templates;
}
