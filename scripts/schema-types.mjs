// The TypeScript types of the JSON Schemas, checked in beside them as NAME.generated.ts.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileFromFile } from 'json-schema-to-typescript';

const BANNER = '// Made from the schema beside it by `npm run generate -- --types`. Do not edit.\n';

/** The text of every types file by its path; `write` also writes them. */
export async function schemaTypes(root, { write }) {
  const folder = join(root, 'src/schema');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.schema.json')).sort();
  const made = {};
  for (const file of files) {
    const types = await compileFromFile(join(folder, file), {
      bannerComment: BANNER,
      additionalProperties: false,
      style: { singleQuote: true, printWidth: 100 },
    });
    const path = join(folder, file.replace('.schema.json', '.generated.ts'));
    made[path] = types;
    if (write) await writeFile(path, types);
    else made[path] = { made: types, kept: await readFile(path, 'utf8').catch(() => '') };
  }
  return made;
}
