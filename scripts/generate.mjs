// Writes src/generated/: what the code needs ready-made, from data that people edit.
//
//   schemas   -> validators/     Ajv's standalone code, so that no run compiles a schema
//                schemas.js      the schemas themselves, to print and to explain with
//   templates -> templates.js    Handlebars precompiled in strict mode
//   words     -> words.js        the word lists, comments taken out
//                grammars.js     what attribution asks of them, a line a word form
//   browser   -> assets.js       the report's style sheet and script as strings
//   *.wat     -> filing.js ...   WebAssembly that files and sifts places, in base64
//   all code  -> code.js         a hash of it, by which a cache knows its own answers
//
// `--types` writes the types of the schemas as well; those are checked in, and a test finds drift.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import Handlebars from 'handlebars';
import wabt from 'wabt';
import { schemaTypes } from './schema-types.mjs';
import { validatorCode } from './validators.mjs';

const root = join(import.meta.dirname, '..');
const out = join(root, 'src/generated');
const listed = async (folder, ending) =>
  (await readdir(join(root, folder))).filter((name) => name.endsWith(ending)).sort();
const read = (...path) => readFile(join(root, ...path), 'utf8');

async function validators() {
  await rm(join(out, 'validators.js'), { force: true });
  await rm(join(out, 'validators.d.ts'), { force: true });
  await mkdir(join(out, 'validators'), { recursive: true });
  const sources = {};
  for (const file of await listed('src/schema', '.schema.json')) {
    const name = basename(file, '.schema.json');
    sources[name] = await read('src/schema', file);
    await validator(name, JSON.parse(sources[name]));
  }
  await module('schemas', 'SCHEMAS', 'Readonly<Record<string, string>>', sources);
}

// Each schema has a module of its own, so that a run loads only those that it needs. Those of
// inputs say no more than yes or no: load/ explains a refusal from the schema itself.
async function validator(name, schema) {
  const code = await validatorCode(name, schema, {
    explains: name === 'result',
    resolveDir: root,
  });
  await writeFile(join(out, `validators/${name}.js`), code);
  await writeFile(
    join(out, `validators/${name}.d.ts`),
    `import type { ErrorObject } from 'ajv';
import type { ${schema.title} } from '../../schema/${name}.generated.js';

/** Checks a value against the schema; the problems are in \`errors\`. */
export declare const ${name}: {
  (value: unknown): value is ${schema.title};
  errors?: ErrorObject[] | null;
};
`,
  );
}

async function templates() {
  const rows = [];
  for (const file of await listed('templates', '.hbs')) {
    const code = Handlebars.precompile(unspaced(await read('templates', file)), {
      strict: true,
      preventIndent: true,
      knownHelpersOnly: true,
    });
    rows.push(`  ${JSON.stringify(basename(file, '.hbs'))}: ${code},`);
  }
  await writeFile(
    join(out, 'templates.js'),
    `export const TEMPLATES = {\n${rows.join('\n')}\n};\n`,
  );
  await writeFile(
    join(out, 'templates.d.ts'),
    'export declare const TEMPLATES: Readonly<Record<string, object>>;\n',
  );
}

// Line breaks between elements are for those who read the templates; in the page each would be a
// text node, tens of thousands in a large report.
const unspaced = (template) => template.trimEnd().replace(/(?<=>|\}\})\n+(?=<|\{\{)/g, '');

async function words() {
  const lists = {};
  const folders = await readdir(join(root, 'src/words'), { withFileTypes: true });
  for (const folder of folders.filter((entry) => entry.isDirectory())) {
    lists[folder.name] = {};
    for (const file of await listed(`src/words/${folder.name}`, '.txt')) {
      const entries = (await read('src/words', folder.name, file))
        .split('\n')
        .map((line) => line.replace(/#.*/, '').trim())
        .filter(Boolean);
      lists[folder.name][basename(file, '.txt')] = entries.join('\n');
    }
  }
  const sorted = Object.fromEntries(Object.entries(lists).sort(([a], [b]) => (a < b ? -1 : 1)));
  const type = 'Readonly<Record<string, Readonly<Record<string, () => string>>>>';
  await module('words', 'WORDS', type, sorted, lazily);
  await grammars(sorted);
}

// What attribution asks of the lists, as one table a language: made by its own code, so that a
// table from a config's additions is no different.
async function grammars(lists) {
  const tables = await build({
    entryPoints: [join(root, 'src/attribute/words/word-tables.ts')],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const url = `data:text/javascript,${encodeURIComponent(tables.outputFiles[0].text)}`;
  const { tableOf, writeTable } = await import(url);
  const written = Object.entries(lists)
    .filter(([, classes]) => classes['reporting-verbs'])
    .map(([lang, classes]) => {
      const entries = (name) => (classes[name] ? classes[name].split('\n') : []);
      return [lang, writeTable(tableOf(entries))];
    });
  const type = 'Readonly<Record<string, () => string>>';
  await module('grammars', 'GRAMMARS', type, Object.fromEntries(written), lazily);
}

async function assets() {
  const script = await build({
    entryPoints: [join(root, 'src/browser/index.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  const style = await build({
    entryPoints: [join(root, 'templates/report.css')],
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  await module('assets', 'ASSETS', '{ readonly script: string; readonly style: string }', {
    script: script.outputFiles[0].text.trim(),
    style: style.outputFiles[0].text.trim(),
  });
}

// Half a kilobyte each, so that they may as well be part of the code that loads them.
async function machines() {
  const { parseWat } = await wabt();
  for (const path of ['grams/filing.wat', 'search/sieve.wat']) {
    const name = basename(path, '.wat');
    const text = await read('src/locate', path);
    const parsed = parseWat(path, text, { threads: true, simd: true });
    const { buffer } = parsed.toBinary({});
    parsed.destroy();
    await module(name, name.toUpperCase(), 'string', Buffer.from(buffer).toString('base64'));
  }
}

async function version() {
  const { version } = JSON.parse(await read('package.json'));
  await module('version', 'VERSION', 'string', version);
}

/** A hash of all that an answer can depend on: our code and lists, and the packages' versions. */
async function code() {
  const paths = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true });
  const files = paths
    .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(out))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'))
    .sort();
  const hash = createHash('sha256');
  for (const file of [...files, 'package.json', 'package-lock.json']) {
    hash
      .update(`${file}\0`)
      .update(await read(file))
      .update('\0');
  }
  await module('code', 'CODE', 'string', hash.digest('hex'));
}

const plainly = (value) => JSON.stringify(value, null, 1);

// Each string in a function of its own: what a run does not ask is neither compiled nor kept.
function lazily(value) {
  if (typeof value === 'string') return `() => ${JSON.stringify(value)}`;
  const rows = Object.entries(value).map(
    ([key, each]) => `${JSON.stringify(key)}: ${lazily(each)}`,
  );
  return `{\n${rows.join(',\n')}\n}`;
}

async function module(file, name, type, value, written = plainly) {
  await writeFile(join(out, `${file}.js`), `export const ${name} = ${written(value)};\n`);
  await writeFile(join(out, `${file}.d.ts`), `export declare const ${name}: ${type};\n`);
}

await mkdir(out, { recursive: true });
if (process.argv.includes('--types')) {
  for (const [path, types] of Object.entries(await schemaTypes(root))) {
    await writeFile(join(root, path), types);
  }
}
await Promise.all([validators(), templates(), words(), assets(), machines(), version(), code()]);
