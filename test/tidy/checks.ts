// The rules of the house that a machine can hold. Each says what to do instead.

import { dirname, join } from 'node:path/posix';
import { isAmbiguous } from './ambiguity.js';
import { lineAt, type ModuleFile, type Node, visit } from './module-file.js';

export interface Check {
  readonly name: string;
  /** A path and code that break the rule: the check must find them. */
  readonly bad: { readonly path: string; readonly code: string };
  find(file: ModuleFile): readonly string[];
}

const FILE_LINES_MAX = 250;
/** Case tables are data: they may be longer, but still fit on a few screens. */
const TEST_LINES_MAX = 400;
const FUNCTION_LINES_MAX = 70;

/** Every folder of src/ by its layer; a file imports from its own folder or a lower layer. */
const LAYERS: Readonly<Record<string, number>> = {
  generated: 0,
  util: 1,
  model: 1,
  schema: 1,
  messages: 1,
  words: 1,
  text: 1,
  browser: 1,
  load: 2,
  read: 2,
  attribute: 2,
  locate: 2,
  judge: 2,
  decide: 2,
  result: 2,
  report: 2,
  drafts: 2.5,
  pipeline: 3,
  'pipeline.ts': 4,
  'index.ts': 5,
  'mcp.ts': 5.5,
  'action.ts': 7,
  'bundle.ts': 7,
  'cli.ts': 8,
  'worker.ts': 8,
  cli: 6,
};
/**
 * The folders inside a large stage, the lowest first: files of one import from their own and from
 * lower ones. What lies beside them in the stage is for all, or above all.
 */
const INNER: Readonly<Record<string, readonly string[]>> = {
  attribute: ['marks', 'words', 'phrases', 'cues', 'persons', 'doubts', 'speakers'],
  locate: ['grams', 'distance', 'search', 'rungs'],
};
const STAGES = Object.keys(LAYERS).filter((name) => LAYERS[name] === 2);
const NODE_FREE = /^src\/(model|text|words|messages|attribute|locate|judge|browser|report\/html)\//;
const CLI = /^src\/cli(\.ts|\/)/;
const TESTS = /^test\//;

const at = (file: ModuleFile, line: number, text: string): string =>
  `${file.path}:${line}: ${text}`;
const place = (path: string): string => path.split('/')[1] ?? '';

const isFunction = (node: Node): boolean =>
  ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(node.type);

export const CHECKS: readonly Check[] = [
  {
    name: 'a file fits on a few screens',
    bad: { path: 'src/text/long.ts', code: '\n'.repeat(300) },
    find(file) {
      const max = TESTS.test(file.path) ? TEST_LINES_MAX : FILE_LINES_MAX;
      const lines = file.lines.length - 1;
      return lines > max ? [at(file, max, `${lines} lines: tell two things in two files`)] : [];
    },
  },
  {
    name: 'a function fits on one screen',
    bad: { path: 'src/text/long.ts', code: `function f() {${'\n'.repeat(80)}}` },
    find(file) {
      const found: string[] = [];
      if (TESTS.test(file.path)) return found;
      visit(file.program, (node) => {
        if (!isFunction(node)) return;
        const first = lineAt(file.code, node.start);
        const lines = lineAt(file.code, node.end) - first + 1;
        if (lines > FUNCTION_LINES_MAX) {
          found.push(at(file, first, `a function of ${lines} lines: give its parts names`));
        }
      });
      return found;
    },
  },
  {
    name: 'imports run one way: base, stages, pipeline, index, cli',
    bad: { path: 'src/judge/index.ts', code: "import { locate } from '../locate/index.js';" },
    find: (file) =>
      file.path.startsWith('src/') ? file.imports.flatMap((i) => fence(file, i)) : [],
  },
  {
    name: 'inside a large stage, folders import from lower ones',
    bad: {
      path: 'src/locate/grams/a.ts',
      code: "import { search } from '../search/search.js';",
    },
    find: (file) =>
      file.path.startsWith('src/')
        ? file.imports.flatMap(({ from, line }) =>
            from.startsWith('.') ? innerFence(file, join(dirname(file.path), from), line) : [],
          )
        : [],
  },
  {
    name: 'the core imports nothing of Node’s',
    bad: { path: 'src/text/a.ts', code: "import { join } from 'node:path';" },
    find: (file) =>
      NODE_FREE.test(file.path)
        ? file.imports
            .filter(({ from }) => from.startsWith('node:'))
            .map(({ from, line }) => at(file, line, `${from}: the core also runs in a browser`))
        : [],
  },
  {
    name: 'only the command line prints, reads the environment or knows the process',
    bad: { path: 'src/judge/a.ts', code: 'console.log(process.argv);' },
    find: (file) =>
      file.path.startsWith('src/') &&
      !CLI.test(file.path) &&
      !file.path.startsWith('src/browser/') &&
      // It hands its environment on to git, with more that git must not do.
      file.path !== 'src/pipeline/git.ts'
        ? banned(file, ['console', 'process'], 'return data; src/cli prints it')
        : [],
  },
  {
    name: 'nothing in a result comes from the clock, chance or the machine’s language',
    bad: { path: 'src/judge/a.ts', code: 'const a = Math.random() + Date.now();' },
    find: (file) =>
      file.path.startsWith('src/') && !CLI.test(file.path) && !file.path.startsWith('src/browser/')
        ? [...file.code.matchAll(/\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\.toLocale/g)].map(
            (hit) => at(file, lineAt(file.code, hit.index), `${hit[0]}: same input, same bytes`),
          )
        : [],
  },
  {
    name: 'no default exports',
    bad: { path: 'src/text/a.ts', code: 'export default 1;' },
    find: (file) =>
      file.path.startsWith('src/') && file.exports.some(({ name }) => name === 'default')
        ? [at(file, 1, 'a default export: give it its name')]
        : [],
  },
  {
    name: 'a stage’s index exports the one function named after it, and documents it',
    bad: { path: 'src/judge/index.ts', code: 'export function judgeAll() {}' },
    find(file) {
      const stage = STAGES.find((name) => file.path === `src/${name}/index.ts`);
      if (!stage) return [];
      const values = file.exports.filter(({ isType }) => !isType).map(({ name }) => name);
      const functions = values.filter((name) => name !== name.toUpperCase());
      if (functions.join() !== stage) {
        return [at(file, 1, `exports ${functions.join(', ')}: one function, ${stage}()`)];
      }
      return undocumented(file);
    },
  },
  {
    name: 'model types are documented',
    bad: { path: 'src/model/a.ts', code: 'export interface Thing { readonly a: number }' },
    find: (file) => (file.path.startsWith('src/model/') ? undocumented(file) : []),
  },
  {
    name: 'every file begins with a comment that says what it is',
    bad: { path: 'src/text/a.ts', code: 'export const a = 1;' },
    find: (file) =>
      /^(src|scripts)\//.test(file.path) &&
      !/^(#!.*\n)?(\/\/|\/\*)/.test(file.code) &&
      !file.path.endsWith('.generated.ts')
        ? [at(file, 1, 'no head comment: say what the file is and why it is here')]
        : [],
  },
  {
    name: 'nothing is left to do, skipped or run alone',
    bad: { path: 'test/a.test.ts', code: `it.${'only'}('a', () => {});` },
    find: (file) =>
      file.lines.flatMap((text, index) =>
        /\b(TODO|FIXME|XXX)\b|\b(it|test|describe)\.(only|skip|todo)\b/.test(text) &&
        !file.path.startsWith('test/tidy/')
          ? [at(file, index + 1, 'finish it, or file an issue and take the mark out')]
          : [],
      ),
  },
  {
    name: 'no regular expression reads a text in two ways under a repeat',
    bad: { path: 'src/text/a.ts', code: 'const a = /(?:\\s*\\w+)*y/;' },
    find: (file) => {
      const found: string[] = [];
      visit(file.program, (node) => {
        const regex = node.regex as { pattern: string; flags: string } | undefined;
        if (!regex || !isAmbiguous(regex.pattern, regex.flags)) return;
        const line = lineAt(file.code, node.start);
        found.push(
          at(file, line, 'exponential on a text that nearly fits: leave one way to read it'),
        );
      });
      return found;
    },
  },
];

function fence(file: ModuleFile, { from, line }: { from: string; line: number }): string[] {
  if (!from.startsWith('.')) return [];
  const target = join(dirname(file.path), from);
  if (!target.startsWith('src/')) return [];
  const [here, there] = [place(file.path), place(target).replace(/\.js$/, '.ts')];
  const [low, high] = [LAYERS[there], LAYERS[here]];
  if (low === undefined || high === undefined)
    return [at(file, line, `${there}: which layer is it?`)];
  if (here === there || low < high || (low === 1 && high === 1)) return [];
  return [at(file, line, `${here} imports ${there}: stages meet in pipeline.ts, through model/`)];
}

function innerFence(file: ModuleFile, target: string, line: number): string[] {
  const [stage, folder = ''] = file.path.split('/').slice(1);
  const floors = INNER[stage ?? ''] ?? [];
  const other = target.split('/')[2] ?? '';
  const [from, to] = [floors.indexOf(folder), floors.indexOf(other)];
  if (from < 0 || to <= from) return [];
  return [at(file, line, `${folder} imports ${other}, which is above it in ${stage}`)];
}

function banned(file: ModuleFile, names: readonly string[], instead: string): string[] {
  const found: string[] = [];
  visit(file.program, (node) => {
    const object = node.object;
    if (node.type !== 'MemberExpression' || object === null || typeof object !== 'object') return;
    const { name } = object as { name?: string };
    if (name && names.includes(name)) {
      found.push(at(file, lineAt(file.code, node.start), `${name}: ${instead}`));
    }
  });
  return found;
}

/** Exported declarations that no doc comment precedes. */
function undocumented(file: ModuleFile): string[] {
  const body = file.program.body as readonly Node[];
  return body
    .filter((node) => node.type === 'ExportNamedDeclaration' && node.declaration)
    .filter((node) => {
      const before = file.code.slice(0, node.start).trimEnd();
      const { type } = node.declaration as Node;
      // A type made from the table just above it is explained there.
      const derived = type === 'TSTypeAliasDeclaration' && /typeof|keyof/.test(textOf(file, node));
      return !before.endsWith('*/') && !derived;
    })
    .map((node) => at(file, lineAt(file.code, node.start), 'no doc comment: say what it is'));
}

const textOf = (file: ModuleFile, node: Node): string => file.code.slice(node.start, node.end);
