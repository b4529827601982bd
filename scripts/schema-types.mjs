// The TypeScript types of the JSON Schemas, checked in beside them as NAME.generated.ts.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compileFromFile } from 'json-schema-to-typescript';

const BANNER = '// Made from the schema beside it by `npm run generate -- --types`. Do not edit.\n';

/** The text of every types file, by its path from the project's folder. */
export async function schemaTypes(root) {
  const folder = 'src/schema';
  const names = await readdir(join(root, folder));
  const made = {};
  for (const name of names.filter((each) => each.endsWith('.schema.json')).sort()) {
    made[`${folder}/${name.replace('.schema.json', '.generated.ts')}`] = await compileFromFile(
      join(root, folder, name),
      {
        bannerComment: BANNER,
        additionalProperties: false,
        style: { singleQuote: true, printWidth: 100 },
      },
    );
  }
  return made;
}
