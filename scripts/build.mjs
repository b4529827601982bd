// Bundles the tool into dist/: one chunk for each reader and reporter, so that a run loads only
// what it needs, and no dependency at run time. `scripts/generate.mjs` comes first.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { notices } from './notices.mjs';

/** Commander can start subcommands as programs of their own; we have none, and the module that it
 * needs for them is an eighth of the start-up time. What of ours needs it loads it when called. */
const withoutChildProcess = {
  name: 'without-child-process',
  setup(bundler) {
    bundler.onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes('commander') ? { path, namespace: 'stub' } : undefined,
    );
    bundler.onLoad({ filter: /.*/, namespace: 'stub' }, () => ({
      contents: 'module.exports = {};',
    }));
  },
};

/** Readers with heavy libraries run in a thread, which has them; the command line starts it. */
const withoutHeavyReaders = {
  name: 'without-heavy-readers',
  setup(bundler) {
    bundler.onResolve({ filter: /^\.\/apart\.js$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, namespace: 'heavy' } : undefined,
    );
    bundler.onLoad({ filter: /.*/, namespace: 'heavy' }, () => ({
      contents: "exports.readApart = () => { throw new Error('read in a thread'); };",
    }));
  },
};

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

const shared = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Else each such expression becomes `new RegExp(…)`, built anew whenever its line is run: esbuild
  // cannot know which version of Unicode the properties are from. Node 20 has all that are used.
  supported: { 'regexp-unicode-property-escapes': true },
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  plugins: [withoutChildProcess],
  // Its main file loads its parts by names that no bundler can follow.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  logLevel: 'warning',
};

await rm(dist, { recursive: true, force: true });
const library = await build({
  ...shared,
  entryPoints: {
    cli: 'src/cli.ts',
    index: 'src/index.ts',
    worker: 'src/worker.ts',
    reader: 'src/pipeline/reader.ts',
    mcp: 'src/mcp.ts',
    action: 'src/action.ts',
  },
  splitting: true,
  format: 'esm',
  // Chunks lie beside worker.js and the like, which they name relative to themselves.
  chunkNames: '[name]-[hash]',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
// The command line: what a run does not need is in the file, but neither compiled nor run.
const commands = await build({
  ...shared,
  entryPoints: { main: 'src/bundle.ts' },
  plugins: [...shared.plugins, withoutHeavyReaders],
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  // A script that was compiled so has no `import()`; what is asked for late is required then.
  supported: { ...shared.supported, 'dynamic-import': false },
  define: { 'import.meta.url': '__url' },
  // One text for both ways to load it: required as a module it runs; where there is no module it
  // is the function that src/cli/compiled.ts calls.
  banner: {
    js: "(run => typeof module === 'undefined' ? run : run(exports, require, module, __filename, __dirname))(function (exports, require, module, __filename, __dirname) {const __url = require('node:url').pathToFileURL(__filename).href;",
  },
  footer: { js: '})' },
});
// In ASCII the file takes half the memory and no decoding, and every run reads the whole of it.
// An escape stands for its sign in strings, templates and regular expressions alike.
const file = join(dist, 'main.cjs');
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
await writeFile(file, (await readFile(file, 'utf8')).replaceAll(/[^\0-\x7f]/g, escaped));
await mkdir(join(dist, 'schema'), { recursive: true });
for (const name of await readdir(join(root, 'src/schema'))) {
  if (name.endsWith('.schema.json')) {
    await cp(join(root, 'src/schema', name), join(dist, 'schema', name));
  }
}
await writeFile(
  join(dist, 'THIRD-PARTY-NOTICES.txt'),
  await notices(root, [library.metafile, commands.metafile]),
);
