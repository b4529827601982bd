// JSON Schemas → code that checks values, made by Ajv and bundled with the little it needs.
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

/** Keywords that say something to people and nothing to a validator. */
const ANNOTATIONS = ['$comment', 'description', 'examples', 'title'];

/**
 * The code of a validator, exported by its name. `explains`: with all errors and their messages;
 * else it says no more than yes or no, in a third of the code, which is quicker to load.
 */
export async function validatorCode(name, schema, { explains, resolveDir }) {
  const options = { strict: true, code: { source: true, esm: true, lines: false } };
  const { $schema: _, ...plain } = bare(schema, false);
  // Ajv's class for drafts before 2019 makes less code; our schemas of inputs use nothing newer
  // than `$defs`, and strict mode would refuse what it does not know.
  const ajv = explains
    ? new Ajv2020.default({ ...options, allErrors: true, schemas: [schema] })
    : new Ajv.default({ ...options, messages: false, inlineRefs: false, schemas: [plain] });
  const bundled = await build({
    stdin: {
      contents: standaloneCode.default(ajv, { [name]: schema.$id }),
      resolveDir,
      sourcefile: `${name}.js`,
    },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    minifySyntax: true,
    write: false,
    logLevel: 'error',
  });
  return bundled.outputFiles[0].text;
}

/** A schema without its annotations; `properties` and `$defs` hold names, not keywords. */
function bare(schema, holdsNames) {
  if (Array.isArray(schema)) return schema.map((part) => bare(part, false));
  if (schema === null || typeof schema !== 'object') return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => holdsNames || !ANNOTATIONS.includes(key))
      .map(([key, part]) => [key, bare(part, !holdsNames && /^(properties|\$defs)$/.test(key))]),
  );
}
