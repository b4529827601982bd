// `npm run bench:judge`: what judging costs, apart from reading and locating: 10,000 located quotes
// of each kind over 100 sources of running English, 100 quotes a source. Time of the processor on one
// thread, in milliseconds; the first column with code that was never run, the second after a warm-up.
//
// Options: --quotes 2000 (of each kind), --kinds verbatim,ellipsis.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { build } from 'esbuild';
import { randomFrom } from './texts.mjs';

// As the command does: src/cli/compiled.ts says why.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=500000');

const SOURCES = 100;
const SOURCE_UNITS = 20_000;
const PARAGRAPH_PASSAGES = 4;

/** What is done to words of a source; null where it cannot be done to these. */
const KINDS = {
  verbatim: (words) => words.join(' '),
  typographic: (words) => words.join('  ').replaceAll("'", '’').replaceAll('-', '‑'),
  ellipsis: (words) => [...words.slice(0, 5), '[…]', ...words.slice(-5)].join(' '),
  inserted: (words) => words.toSpliced(4, 0, '[then]').join(' '),
  replaced: (words) => words.with(4, 'umbrellas').join(' '),
  negated: (words) => words.toSpliced(4, 0, 'not').join(' '),
  dropped: (words) => words.toSpliced(4, 2).join(' '),
  number: (words) => words.with(4, '17').join(' '),
};

const { values } = parseArgs({
  options: {
    quotes: { type: 'string', default: '10000' },
    kinds: { type: 'string', default: Object.keys(KINDS).join() },
  },
});

/** Bundles the judge with what the tests make its cases with. */
async function loadJudge() {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-bench-'));
  const outfile = join(folder, 'judge.mjs');
  const contents = `
    export { judge } from './src/judge/index.js'; export { lexicon } from './src/words/index.js';
    export { DEFAULT, source, subject } from './test/judge/subject.js';
    export { PASSAGES_EN } from './test/tamper/passages-en.js';
    export { PROSE_EN } from './test/tamper/prose-en.js';`;
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    supported: { 'regexp-unicode-property-escapes': true },
    target: 'node20.19',
    outfile,
    logLevel: 'error',
  });
  const core = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return core;
}

const { judge, lexicon, DEFAULT, source, subject, PASSAGES_EN, PROSE_EN } = await loadJudge();
const PASSAGES = [...PASSAGES_EN, ...PROSE_EN];
const words = lexicon();

/** Sources whose paragraphs are a few passages each, by chance. */
function makeSources(random) {
  return Array.from({ length: SOURCES }, () => {
    let text = '';
    while (text.length < SOURCE_UNITS) {
      const any = () => PASSAGES[Math.floor(random() * PASSAGES.length)];
      text += `${Array.from({ length: PARAGRAPH_PASSAGES }, any).join(' ')}\n\n`;
    }
    return source(text.trimEnd(), { lang: 'en' });
  });
}

/** Quotes of 12 to 30 words from anywhere inside of a paragraph, located. */
function makeCases(sources, kind, count, random) {
  const cases = [];
  for (let index = 0; cases.length < count; index += 1) {
    const { text, blocks } = sources[Math.floor(cases.length / (count / SOURCES))];
    const block = blocks[Math.floor(random() * blocks.length)];
    const all = text.slice(block.start, block.end).split(' ');
    const length = 12 + Math.floor(random() * 18);
    const from = Math.floor(random() * (all.length - length));
    if (from < 0) continue;
    const quote = KINDS[kind](all.slice(from, from + length));
    const made = subject(quote, { source: sources[Math.floor(cases.length / (count / SOURCES))] });
    if (made.located.match) cases.push(made);
    else if (index > count * 10) throw new Error(`${kind}: too few are found`);
  }
  return cases;
}

function milliseconds(cases) {
  const used = process.cpuUsage();
  for (const one of cases) judge(one, words, DEFAULT);
  const { user, system } = process.cpuUsage(used);
  return (user + system) / 1000;
}

const random = randomFrom(4);
const count = Number(values.quotes);
const sources = makeSources(random);
console.log('| kind | first ms | warm ms | warm µs a quote |\n|---|---|---|---|');
for (const kind of values.kinds.split(',')) {
  const first = milliseconds(makeCases(sources, kind, count, random));
  // The same sources read anew: what was kept of the last is no help.
  const warm = milliseconds(makeCases(makeSources(random), kind, count, random));
  console.log(
    `| ${kind} | ${first.toFixed(0)} | ${warm.toFixed(0)} | ${((warm * 1000) / count).toFixed(0)} |`,
  );
}
